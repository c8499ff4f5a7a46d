import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { HistoryWords } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { ChangeItem } from './change-item.tsx'
import { grouped } from './grouped.ts'
import classes from './history.module.css'
import { useHistory } from './use-history.ts'

interface ChangeListProps {
  /** Only changes of this entity; null for all. */
  readonly entity: Id | null
  /** What can be done about a change, beside it. */
  readonly actions?: (entry: HistoryWords) => ReactElement
}

/** Every change by day and author, the newest first. */
export function ChangeList({ entity, actions }: ChangeListProps): ReactElement {
  const { t, format } = useSpeech()
  const { entries, more, fetchMore } = useHistory(entity)
  if (entries === null) return <Waiting />
  if (entity !== null && entries.every(({ kind }) => kind === 'create'))
    return <p className={classes.hint}>{t('history.empty')}</p>
  return (
    <div className={classes.days}>
      {grouped(entries).map(({ day, stretches }) => (
        <section key={day} aria-label={format.date(day)}>
          <h3 className={classes.day}>{format.date(day)}</h3>
          {stretches.map(({ author, entries: own }) => (
            <div key={own[0]?.revision} className={classes.stretch}>
              <p className={classes.author}>{author === '' ? t('history.nobody') : author}</p>
              <ol className={classes.changes}>
                {own.map((entry) => (
                  <ChangeItem key={entry.revision} entry={entry} actions={actions?.(entry)} />
                ))}
              </ol>
            </div>
          ))}
        </section>
      ))}
      {more && (
        <div>
          <Button onClick={fetchMore}>{t('history.more')}</Button>
        </div>
      )}
    </div>
  )
}
