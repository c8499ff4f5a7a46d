import { createElement, type ReactElement } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { ActivityTable } from './activity-table.tsx'
import { IndicatorTable } from './indicator-table.tsx'

interface ResultBlockProps {
  readonly result: EntityOf<'result'>
  readonly level: HeadingLevel
}

/** A result with its activities; one without a title is no level on paper, and has only them. */
export function ResultBlock({ result, level }: ResultBlockProps): ReactElement {
  const { t } = useSpeech()
  const activities = childrenOf(usePlan(), result.id, 'activity')
  const code = useCodes().get(result.id) ?? ''
  const untitled = result.title === ''
  return (
    <section className={level === 1 ? undefined : classes.section}>
      {untitled ? (
        createElement(`h${level}`, { className: classes.heading }, t('content.result.untitled'))
      ) : (
        <>
          <p className={classes.kicker}>{t('content.result.label')}</p>
          <EditableTitle entity={result} level={level} code={code} size={level === 1 ? 'page' : 'block'} />
        </>
      )}
      <IndicatorTable owner={result} level={levelBelow(level)} />
      {activities.length === 0 ? (
        <p className={classes.dim}>{t('content.result.noActivities')}</p>
      ) : (
        <ActivityTable result={result} activities={activities} />
      )}
    </section>
  )
}
