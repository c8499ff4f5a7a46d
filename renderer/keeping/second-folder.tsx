import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { LibraryState } from '../../shared/contract/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { chooseDrive, chooseSecondFolder, leaveSecondFolder, listDrives } from './actions.ts'
import classes from './keeping.module.css'
import { secondFailed } from './second-failed.ts'

/** Where copies of the backups go besides, how that stands, and the ways to change it. */
export function SecondFolder({
  second,
}: {
  readonly second: LibraryState['backups']['second']
}): ReactElement {
  const { t } = useSpeech()
  return (
    <>
      <p className={classes.label}>{t('keeping.backups.second')}</p>
      {second === null ? (
        <p className={classes.dim}>{t('keeping.backups.noSecond')}</p>
      ) : (
        <p className={classes.path}>{second.folder}</p>
      )}
      {second !== null && second.failure !== null && (
        <p role="status">{secondFailed(t, second.folder, second.failure)}</p>
      )}
      <div className={classes.actions}>
        {window.hartuesi === undefined ? (
          <Drives />
        ) : (
          <Button onClick={() => void chooseSecondFolder()}>{t('keeping.backups.choose')}</Button>
        )}
        {second !== null && (
          <Button variant="subtle" onClick={() => void leaveSecondFolder()}>
            {t('keeping.backups.leave')}
          </Button>
        )}
      </div>
    </>
  )
}

/** In a browser, which lets nobody choose a folder: the drives that are plugged in. */
function Drives(): ReactElement {
  const { t } = useSpeech()
  const [drives, setDrives] = useState<readonly string[] | null>(null)
  const choose = (folder: string): void => {
    setDrives(null)
    void chooseDrive(folder)
  }
  return (
    <>
      <Button onClick={() => void listDrives().then(setDrives)}>{t('keeping.backups.findDrives')}</Button>
      {drives?.length === 0 && (
        <p className={classes.question} role="status">
          {t('keeping.backups.noDrives')}
        </p>
      )}
      {drives !== null && drives.length > 0 && (
        <ul className={classes.drives} aria-label={t('keeping.backups.drives')}>
          {drives.map((folder) => (
            <li key={folder}>
              <span className={classes.path}>{folder}</span>
              <Button
                size="compact-xs"
                aria-label={t('keeping.backups.useDriveNamed', { folder })}
                onClick={() => choose(folder)}
              >
                {t('keeping.backups.useDrive')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
