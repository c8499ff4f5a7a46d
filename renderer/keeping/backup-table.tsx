import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { BackupInfo } from '../../shared/contract/index.ts'
import tables from '../components/table.module.css'
import { offsetAt } from '../i18n/clock.ts'
import { type Speech, useSpeech } from '../i18n/language.ts'
import { restoreBackup } from './actions.ts'
import classes from './keeping.module.css'

/** The backups, each to be restored after a question. */
export function BackupTable({ backups }: { readonly backups: readonly BackupInfo[] }): ReactElement {
  const { t } = useSpeech()
  const [asked, setAsked] = useState<BackupInfo | null>(null)
  if (backups.length === 0) return <p className={classes.dim}>{t('keeping.backups.none')}</p>
  return (
    <>
      {asked !== null && <Question backup={asked} onAnswer={() => setAsked(null)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reached by keys */}
      <section className={classes.others} tabIndex={0} aria-label={t('keeping.backups.caption')}>
        <table className={tables.table}>
          <caption className={tables.hidden}>{t('keeping.backups.caption')}</caption>
          <thead>
            <tr>
              {(['at', 'reason', 'place', 'size', 'actions'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`keeping.backups.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <Row key={backup.place + backup.name} backup={backup} onAsk={() => setAsked(backup)} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Row(props: { readonly backup: BackupInfo; readonly onAsk: () => void }): ReactElement {
  const { backup, onAsk } = props
  const speech = useSpeech()
  const { t, format } = speech
  const time = backupTime(speech, backup)
  return (
    <tr>
      <th scope="row">{time}</th>
      <td>{t(`keeping.backups.reasons.${backup.reason}`)}</td>
      <td>{t(`keeping.backups.places.${backup.place}`)}</td>
      <td className={tables.number}>
        {t('common.sizes.kilobytes', { size: format.integer(Math.round(backup.size / 1_000)) })}
      </td>
      <td>
        <Button size="compact-xs" aria-label={t('keeping.backups.restoreThis', { time })} onClick={onAsk}>
          {t('keeping.backups.restore')}
        </Button>
      </td>
    </tr>
  )
}

function Question(props: { readonly backup: BackupInfo; readonly onAnswer: () => void }): ReactElement {
  const { backup, onAnswer } = props
  const speech = useSpeech()
  const { t } = speech
  const confirm = (): void => {
    onAnswer()
    void restoreBackup(backup)
  }
  return (
    <div className={classes.actions} role="alert">
      <p className={classes.question}>{t('keeping.backups.ask', { time: backupTime(speech, backup) })}</p>
      <Button data-autofocus onClick={onAnswer}>
        {t('common.cancel')}
      </Button>
      <Button variant="filled" onClick={confirm}>
        {t('keeping.backups.confirm')}
      </Button>
    </div>
  )
}

/** When a backup was made, in the words of the window's language and the time of its clock. */
export function backupTime({ format }: Pick<Speech, 'format'>, { at }: Pick<BackupInfo, 'at'>): string {
  return format.dateTime(at, offsetAt(at))
}
