import type { ReactElement } from 'react'
import type { Term } from '../../shared/checks/index.ts'
import { childrenOf, type Plan } from '../../shared/model/index.ts'
import type { Spot } from '../checks/marks.ts'
import { useMarkAt } from '../checks/use-mark.ts'
import { BodyCell } from '../components/titled-cells.tsx'
import { focusKey } from '../drafting/focus.ts'
import { TextField } from '../drafting/text-field.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import own from './indicator-grid.module.css'
import { headOf } from './indicator-head.ts'
import { isTitle } from './indicator-layout.ts'
import { cellText, columnKey, type Indicator, type IndicatorColumn, longestIn } from './indicator-values.ts'
import type { IndicatorGridControl } from './use-indicator-grid.ts'

interface IndicatorCellProps {
  readonly indicator: Indicator
  readonly number: number
  readonly control: IndicatorGridControl
  readonly column: IndicatorColumn
  readonly isPlaced: boolean
}

/** One value of an indicator in its place of writing. */
export function IndicatorCell(props: IndicatorCellProps): ReactElement {
  const { indicator, column, isPlaced, number, control } = props
  const speech = useSpeech()
  const { t, format } = speech
  const plan = usePlan()
  const { id, secondary } = indicator
  const mark = useMarkAt(spotsOf(plan, indicator, column, control.columns))
  const head = headOf(speech, column)
  const isLabelled = isPlaced && !isTitle(column)
  const isNew = id === control.empty
  if (column.name === 'title' && secondary)
    return (
      <BodyCell isPlaced={isPlaced} isTitle={false} className={classes.dim}>
        {t('content.indicator.secondary')}
      </BodyCell>
    )
  const label = isNew
    ? t('drafting.indicator.new', { column: head })
    : t('drafting.indicator.cell', { column: head, number })
  return (
    <BodyCell isPlaced={isPlaced} isTitle={false} className={isLabelled ? own.labelled : own.cell}>
      {isLabelled && (
        // The field says to those who hear it what it is.
        <span aria-hidden="true">{t('common.labelled', { label: head, value: '' })}</span>
      )}
      <TextField
        name={focusKey(id, columnKey(column))}
        value={cellText(plan, indicator, column, format.thousandths)}
        save={(now, text) => control.save(now, id, column, text)}
        maximumLength={longestIn(column)}
        label={label}
        placeholder={isNew && column.name === 'title' ? t('drafting.indicator.placeholder') : ''}
        look="cell"
        mark={mark}
        onKeyDown={(event) => control.press(event, id, column)}
        onPaste={(event) => control.paste(event, id, column)}
        onBlur={({ currentTarget }) => control.leave(column, currentTarget.value)}
      />
    </BodyCell>
  )
}

/** Whether what is found of a cell is shown in a column other than that of the title, which shows the rest. */
function isIn({ name }: IndicatorColumn, cell: Term): boolean {
  if (name === 'baseline') return cell === 'baseline' || cell === 'baselineWords'
  return name !== 'title' && name === cell
}

/** What a cell shows; a target is an entity of its own, below its indicator. */
function spotsOf(
  plan: Plan,
  { id }: Indicator,
  column: IndicatorColumn,
  columns: readonly IndicatorColumn[],
): readonly Spot[] {
  if (column.name === 'baseline') return [{ entity: id, cells: ['baseline', 'baselineWords'] }]
  if (column.name === 'baselineYear') return []
  if (column.name === 'title')
    return [{ entity: id, cells: (cell) => !columns.some((one) => isIn(one, cell)) }]
  if (column.name !== 'target') return [{ entity: id, cells: column.name }]
  const { year } = column
  const targets = childrenOf(plan, id, 'indicator-target').filter((target) => target.year === year)
  // What is said of words among numbers names no year: it is about the targets without a figure.
  const isWords = targets.some(({ words }) => words !== '' && !/\d/.test(words))
  return [
    { entity: id, cells: 'target', year },
    ...(isWords ? [{ entity: id, cells: 'target', year: null } as const] : []),
    ...targets.map((target) => ({ entity: target.id })),
  ]
}
