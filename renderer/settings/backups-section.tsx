import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import type { BackupInfo } from '../../shared/contract/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { listBackups, makeBackup } from '../keeping/actions.ts'
import { BackupTable } from '../keeping/backup-table.tsx'
import classes from '../keeping/keeping.module.css'
import { SecondFolder } from '../keeping/second-folder.tsx'
import { useLibraryState } from '../state/library-state.ts'

interface Listed {
  readonly folder: string
  readonly backups: readonly BackupInfo[]
}

/** Where backups are, made now, and restored. */
export default function BackupsSection(): ReactElement {
  const { t } = useSpeech()
  const [listed, setListed] = useState<Listed | null>(null)
  const { state } = useLibraryState()
  useEffect(() => {
    const list = (): void => void listBackups().then(setListed)
    list()
    // The state is told anew after each backup.
    return useLibraryState.subscribe(list)
  }, [])
  return (
    <>
      <p>{t('keeping.backups.intro')}</p>
      <p className={classes.label}>{t('keeping.backups.folder')}</p>
      <p className={classes.path}>{listed?.folder}</p>
      <SecondFolder second={state?.backups.second ?? null} />
      <div className={classes.actions}>
        <Button variant="filled" disabled={state?.access !== 'write'} onClick={() => void makeBackup()}>
          {t('keeping.backups.make')}
        </Button>
      </div>
      {listed !== null && <BackupTable backups={listed.backups} />}
    </>
  )
}
