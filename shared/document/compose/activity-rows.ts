import type { Cell, Row } from '../tree.ts'
import { activityCell } from './activity-cell.ts'
import type { Context } from './context.ts'
import { costCell } from './cost-cell.ts'
import { wordsForAmounts } from './cost-words.ts'
import { type AmountSlot, amountIn, amountStretches, isAmount, type Slot } from './implementation-columns.ts'
import type { ImplementationRow } from './implementation-rows.ts'
import { figure } from './money.ts'
import { isOfResult, type ResultSpans } from './result-spans.ts'
import type { SourceRow } from './source-rows.ts'
import { blank, cell, cellOf, row, textCell } from './table.ts'
import { own } from './text.ts'

type ActivityRow = Extract<ImplementationRow, { type: 'activity' }>

/** An activity, whether it stays with what follows, and which titles of results span rows. */
interface Parts {
  readonly one: ActivityRow
  readonly keepLast: boolean
  readonly spans: ResultSpans
}

/** One row for each source; what is the same for all stands in the first and spans them. */
export function activityRows(
  context: Context,
  slots: readonly Slot[],
  { one, keepLast, spans }: Parts,
): readonly Row[] {
  const hasAmounts = one.sources.some(({ sums }) => sums !== null)
  const words = hasAmounts ? [] : wordsForAmounts(context, one.activity)
  return one.sources.map((source, index) => {
    const cells = slots.flatMap((slot, at): readonly Cell[] => {
      if (slot.type === 'source') return [sourceCell(context, source)]
      if (!isAmount(slot)) return index > 0 ? [] : sharedCell(context, slot, one, spans)
      if (words.length === 0) return [amountCell(context, slot, source, hasAmounts)]
      return index > 0 ? [] : wordsCells(slots, at, words, one.sources.length)
    })
    const isLast = index === one.sources.length - 1
    return row(cells, { keepWithNext: !isLast || keepLast, entity: one.activity.id })
  })
}

function sourceCell(context: Context, { name }: SourceRow): Cell {
  return name === '' ? textCell(context.words.cost.notStated) : cell(own(context, name))
}

/** What is the same for all sources; no cell under the title of a result that reaches down. */
function sharedCell(
  context: Context,
  slot: Slot,
  { activity, sources }: ActivityRow,
  spans: ResultSpans,
): readonly Cell[] {
  const rowSpan = sources.length
  if (slot.type === 'cost') return [cellOf(costCell(context, activity, slot.per), { rowSpan })]
  if (slot.type !== 'common') return [blank({ rowSpan })]
  const blocks = activityCell(context, activity, slot.column)
  const height = isOfResult(slot) && activity.parent !== null ? spans.get(activity.parent) : undefined
  if (height === undefined) return [cellOf(blocks, { rowSpan })]
  return blocks.length === 0 ? [] : [cellOf(blocks, { rowSpan: height })]
}

function amountCell(context: Context, slot: AmountSlot, { sums }: SourceRow, hasAmounts: boolean): Cell {
  if (sums !== null) return textCell(figure(context, amountIn(slot, sums)))
  return hasAmounts ? blank() : textCell(context.words.cost.notStated, { align: 'center' })
}

/** In place of amounts: one cell with the words of the cost over adjacent columns, said once. */
function wordsCells(
  slots: readonly Slot[],
  at: number,
  words: Cell['blocks'],
  rowSpan: number,
): readonly Cell[] {
  const stretches = amountStretches(slots)
  const stretch = stretches.find(([start]) => start === at)
  if (stretch === undefined) return []
  const blocks = stretch === stretches[0] ? words : []
  return [cellOf(blocks, { columnSpan: stretch[1] - stretch[0], rowSpan, align: 'center' })]
}
