import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { summaryOf } from '../../shared/changes/index.ts'
import type { HistoryWords } from '../../shared/contract/index.ts'
import { type Speech, useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { pageOfEntity } from '../plan/page-of.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './history.module.css'
import { timeOf } from './moment.ts'

interface ChangeItemProps {
  readonly entry: HistoryWords
  readonly actions: ReactNode
}

/** One change: when, what, and all of it where it was more than one thing. */
export function ChangeItem({ entry, actions }: ChangeItemProps): ReactElement {
  const speech = useSpeech()
  return (
    <li className={classes.change} data-revision={entry.revision}>
      <time className={classes.time} dateTime={entry.at}>
        {timeOf(entry.at)}
      </time>
      <div className={classes.what}>
        {entry.lines.length === 1 && entry.lines[0] !== undefined ? (
          <p>
            <LineLink entity={entry.lines[0].entity} words={entryWords(speech, entry)} />
          </p>
        ) : (
          <p>{entryWords(speech, entry)}</p>
        )}
        <Parts entry={entry} />
      </div>
      {actions}
    </li>
  )
}

/** What a change was, in one sentence. */
export function entryWords({ t, language }: Speech, { kind, lines, count }: HistoryWords): string {
  if (kind === 'create') return t('history.created')
  const words = summaryOf(lines[0]?.words, count - 1, { language })
  if (kind === 'undo') return t('history.undid', { words })
  return kind === 'redo' ? t('history.redid', { words }) : words
}

function Parts({ entry: { lines, count } }: { readonly entry: HistoryWords }): ReactElement | null {
  const { t } = useSpeech()
  if (count < 2) return null
  return (
    <details>
      <summary>{t('history.parts', { count })}</summary>
      <ul>
        {lines.map(({ entity, words }) => (
          <li key={`${entity} ${words}`}>
            <LineLink entity={entity} words={words} />
          </li>
        ))}
        {count > lines.length && <li>{t('history.partsMore', { count: count - lines.length })}</li>}
      </ul>
    </details>
  )
}

/** The words of a change, as the way to what it was done to, where that is still there. */
function LineLink({ entity, words }: { readonly entity: string; readonly words: string }): ReactElement {
  const plan = usePlan()
  const page = pageOfEntity(plan, entity)
  if (page === null) return <>{words}</>
  return (
    <Link href={planAddress(plan.id, page)} className={classes.link ?? ''}>
      {words}
    </Link>
  )
}
