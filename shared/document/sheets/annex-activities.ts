import type { Sums } from '../../totals/index.ts'
import { activityCell } from '../compose/activity-cell.ts'
import type { Context } from '../compose/context.ts'
import { wordsForAmounts } from '../compose/cost-words.ts'
import {
  type AmountSlot,
  amountIn,
  amountStretches,
  isAmount,
  type Slot,
} from '../compose/implementation-columns.ts'
import type { ImplementationRow } from '../compose/implementation-rows.ts'
import { isOfResult, type ResultSpans } from '../compose/result-spans.ts'
import type { SourceRow } from '../compose/source-rows.ts'
import type { SheetCell, SheetRow } from '../workbook.ts'
import { cellName, sumAcross } from './a1.ts'
import { amount, sheetRow, text, textOfBlocks } from './cells.ts'

type ActivityRow = Extract<ImplementationRow, { type: 'activity' }>

/** The first row of an activity on the sheet, from 0, and which titles of results span rows. */
interface Place {
  readonly row: number
  readonly spans: ResultSpans
}

/** One row for each source of an activity; what is the same for all stands in the first and spans them. */
export function activityRows(
  context: Context,
  slots: readonly Slot[],
  one: ActivityRow,
  { row, spans }: Place,
): readonly SheetRow[] {
  const hasAmounts = one.sources.some(({ sums }) => sums !== null)
  const words = hasAmounts ? '' : textOfBlocks(wordsForAmounts(context, one.activity))
  const [stretch] = amountStretches(slots)
  return one.sources.map((source, index) => {
    const cells = slots.map((slot, column): SheetCell | null => {
      if (slot.type === 'source') return text(source.name || context.words.cost.notStated)
      if (slot.type === 'category') return categoryCell(context, source)
      if (!isAmount(slot)) return index > 0 ? null : sharedCell(context, slot, one, spans)
      if (source.sums !== null) return amountCell(context, slots, slot, source.sums, row + index)
      if (hasAmounts) return null
      if (words === '') return text(context.words.cost.notStated)
      return column === stretch?.[0] && index === 0 ? wordsCell(words, stretch, one.sources.length) : null
    })
    return sheetRow('plain', one.activity.id, [...cells, ...idCells(one, source)])
  })
}

function sharedCell(
  context: Context,
  slot: Slot,
  { activity, sources }: ActivityRow,
  spans: ResultSpans,
): SheetCell | null {
  if (slot.type !== 'common') return null
  const height = isOfResult(slot) && activity.parent !== null ? spans.get(activity.parent) : undefined
  const rowSpan = height ?? sources.length
  return text(textOfBlocks(activityCell(context, activity, slot.column)), rowSpan > 1 ? { rowSpan } : {})
}

function categoryCell({ words }: Context, { category }: SourceRow): SheetCell | null {
  return category === null || category === 'unstated' ? null : text(words.cost.categories[category])
}

/** The words of the cost over adjacent columns of amounts. */
function wordsCell(words: string, [from, to]: readonly [number, number], rowSpan: number): SheetCell | null {
  return text(words, { columnSpan: to - from, ...(rowSpan > 1 && { rowSpan }) })
}

/** Nothing where there is nothing; the row's total adds up its years. */
function amountCell(
  { totals }: Context,
  slots: readonly Slot[],
  slot: AmountSlot,
  sums: Sums,
  row: number,
): SheetCell | null {
  const value = amountIn(slot, sums)
  if (slot.type !== 'total') return value === 0 ? null : amount(value)
  const yearly = slots.findIndex(({ type }) => type === 'yearly')
  if (yearly !== -1) return amount(value, `${cellName(row, yearly)}*${totals.years.length}`)
  const added = slots.flatMap((other, column) =>
    other.type === 'year' || other.type === 'whole' ? [column] : [],
  )
  return amount(value, sumAcross(row, added))
}

function idCells({ group }: ActivityRow, { source, type }: SourceRow): readonly (SheetCell | null)[] {
  return [source ?? '', type ?? '', group].map((value) => text(value))
}
