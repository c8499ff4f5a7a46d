import type { ReactElement } from 'react'
import { hasResults } from '../../shared/formats/index.ts'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { ActivityTable } from './activity-table.tsx'
import { AddButton } from './add-button.tsx'
import { IndicatorGrid } from './indicator-grid.tsx'
import { TreeTitle } from './tree-title.tsx'

interface ResultBlockProps {
  readonly result: EntityOf<'result'>
  readonly level: HeadingLevel
}

/** A result with its activities; one without a title is no level on paper. */
export function ResultBlock({ result, level }: ResultBlockProps): ReactElement {
  const { t } = useSpeech()
  const activities = childrenOf(usePlan(), result.id, 'activity')
  const code = useCodes().get(result.id) ?? ''
  const { format, levelName } = usePlanFormat()
  const table = activities.length > 0 && <ActivityTable result={result} activities={activities} />
  if (!hasResults(format) && level !== 1) return <>{table}</>
  return (
    <section className={level === 1 ? undefined : classes.section}>
      {level === 1 ? (
        <>
          <p className={classes.kicker}>{levelName(result) ?? t('content.result.label')}</p>
          <EditableTitle entity={result} level={level} code={code} size="page" />
        </>
      ) : (
        <TreeTitle entity={result} level={level} />
      )}
      <IndicatorGrid owner={result} level={levelBelow(level)} />
      {table}
      <AddButton parent={result.id} kind="activity" />
    </section>
  )
}
