import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import type { BackupInfo, BackupOffer, LibraryState } from '../../shared/contract/index.ts'
import { contentId } from '../components/skip-link.tsx'
import { failureText } from '../i18n/failure-text.ts'
import { useSpeech } from '../i18n/language.ts'
import { AskFailure } from '../state/ask.ts'
import { listBackups, reopenLibrary, restoreBackup, startNewLibrary } from './actions.ts'
import { BackupTable, backupTime } from './backup-table.tsx'
import classes from './keeping.module.css'

/** In place of the library while it cannot be opened: why, and the ways out. */
export default function StartPage({ state }: { readonly state: LibraryState }): ReactElement {
  const { t } = useSpeech()
  const { failure, offer } = state
  useDocumentTitle(t('common.windowTitle', { title: t('keeping.start.title') }))
  // An older backup is no way back from a newer program: it would throw away what was done with that.
  const newer = failure?.code === 'newer-library'
  return (
    <main id={contentId} tabIndex={-1} className={classes.page}>
      <div className={classes.panel}>
        <h1 className={classes.title}>{t('keeping.start.title')}</h1>
        {failure !== null && (
          <div role="alert">
            <p>{failureText(t, new AskFailure(failure.code, failure.details))}</p>
            {typeof failure.details.path === 'string' && (
              <p className={classes.path}>{failure.details.path}</p>
            )}
          </div>
        )}
        {!newer && <Offer offer={offer} />}
        {!newer && <p className={classes.dim}>{t('keeping.start.keptAside')}</p>}
        <WaysOut offer={offer} newer={newer} />
      </div>
    </main>
  )
}

function Offer({ offer }: { readonly offer: BackupOffer | null }): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  if (offer === null) return <p className={classes.offer}>{t('keeping.start.noOffer')}</p>
  const { backup, lacks } = offer
  return (
    <>
      <p className={classes.offer}>{t('keeping.start.offer', { time: backupTime(speech, backup) })}</p>
      {lacks === null && <p>{t('keeping.start.lacksUnknown')}</p>}
      {lacks?.length === 0 && <p>{t('keeping.start.lacksNothing')}</p>}
      {lacks !== null && lacks.length > 0 && (
        <>
          <p>{t('keeping.start.lacks')}</p>
          <ul className={classes.lacks}>
            {lacks.map(({ title, changes, missing }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two plans may have one title, and the list never changes
              <li key={index}>
                {missing
                  ? t('keeping.start.lacksPlan', { title: title || t('common.untitled') })
                  : t('keeping.start.lacksChanges', { title: title || t('common.untitled'), count: changes })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface WaysOutProps {
  readonly offer: BackupOffer | null
  readonly newer: boolean
}

function WaysOut({ offer, newer }: WaysOutProps): ReactElement {
  const { t } = useSpeech()
  const [others, setOthers] = useState<readonly BackupInfo[] | null>(null)
  const [asked, setAsked] = useState(false)
  const showOthers = async (): Promise<void> => setOthers((await listBackups())?.backups ?? null)
  if (newer) return <Retry primary />
  return (
    <>
      <div className={classes.actions}>
        {offer !== null && (
          <Button variant="filled" onClick={() => void restoreBackup(offer.backup)}>
            {t('keeping.start.restore')}
          </Button>
        )}
        <Retry />
        <Button onClick={() => void showOthers()}>{t('keeping.start.others')}</Button>
        <Button variant="subtle" onClick={() => setAsked(true)}>
          {t('keeping.start.startNew')}
        </Button>
      </div>
      {asked && (
        <div className={classes.actions} role="alert">
          <p className={classes.question}>{t('keeping.start.startNewAsk')}</p>
          <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          <Button variant="filled" color="red.9" onClick={() => void startNewLibrary()}>
            {t('keeping.start.startNewConfirm')}
          </Button>
        </div>
      )}
      {others !== null && <BackupTable backups={others} />}
    </>
  )
}

function Retry({ primary = false }: { readonly primary?: boolean }): ReactElement {
  const { t } = useSpeech()
  return (
    <Button variant={primary ? 'filled' : 'default'} onClick={() => void reopenLibrary()}>
      {t('common.tryAgain')}
    </Button>
  )
}
