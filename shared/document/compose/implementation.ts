import type { Block, Cell, Column, Row, Table } from '../tree.ts'
import { activityCell, isCommon, wordsForAmounts } from './activity-cell.ts'
import { type Context, say } from './context.ts'
import {
  type AmountSlot,
  amountIn,
  amountStretches,
  isAmount,
  type Slot,
  slotsOf,
} from './implementation-columns.ts'
import { type ImplementationRow, implementationRows, type SourceRow } from './implementation-rows.ts'
import { label } from './labels.ts'
import { amountText, currencySign, figure } from './money.ts'
import { runOf } from './phrases.ts'
import { blank, cell, cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { own, paragraph } from './text.ts'

type RowOf<T extends ImplementationRow['type']> = Extract<ImplementationRow, { type: T }>

/** The implementation plan as one table, and a note on amounts that no sum holds. */
export function implementation(context: Context): readonly Block[] {
  const slots = slotsOf(context)
  const header = headerRows(context, slots)
  const rows = implementationRows(context)
  const heading = context.format.chapters.find(({ content }) => content === 'implementation-plan')?.heading
  const plan: Table = table({
    summary: heading === undefined ? '' : say(context, heading),
    columns: slots.map(columnOf),
    headerRows: header.length,
    density: 'compact',
    rows: [...header, ...rows.flatMap((one, index) => printed(context, slots, one, rows[index + 1]))],
  })
  return [plan, ...outsideNote(context)]
}

/** Says of amounts of years outside the plan that no sum holds them. */
export function outsideNote(context: Context): readonly Block[] {
  const { outside } = context.totals.plan.all
  if (outside === 0) return []
  const sentence = say(context, context.format.sentences.outside, { amount: amountText(context, outside) })
  return [paragraph('note', runOf(sentence))]
}

function columnOf(slot: Slot): Column {
  const { minimum, weight } = slot.column
  return column(minimum, weight, isAmount(slot) ? 'end' : 'start')
}

/** One row of headings; two where years stand under a heading of their own. */
function headerRows(context: Context, slots: readonly Slot[]): readonly Row[] {
  const years = slots.filter((slot) => slot.type === 'year' || slot.type === 'whole')
  const rowSpan = years.length > 0 ? 2 : 1
  const first = slots.flatMap((slot): readonly Cell[] => {
    const text = say(context, slot.column.heading, { currency: currencySign(context) })
    if (slot.type !== 'year' && slot.type !== 'whole') return [textCell(text, { rowSpan, align: 'center' })]
    return slot === years[0] ? [textCell(text, { columnSpan: years.length, align: 'center' })] : []
  })
  const second = years.map((slot) => textCell(slot.heading, { align: 'center' }))
  return [headerRow(first), ...(years.length > 0 ? [headerRow(second)] : [])]
}

function printed(
  context: Context,
  slots: readonly Slot[],
  one: ImplementationRow,
  next: ImplementationRow | undefined,
): readonly Row[] {
  if (one.type === 'band') return [bandRow(context, slots, one)]
  if (one.type === 'total') return [totalRow(context, slots, one)]
  return activityRows(context, slots, one, next?.type === 'total')
}

function bandRow(context: Context, slots: readonly Slot[], { entity }: RowOf<'band'>): Row {
  const tone = entity.kind === 'result' ? 'sub-band' : 'band'
  const content = label(context, entity)
  return row([cell(content, { columnSpan: slots.length })], { tone, keepWithNext: true, entity: entity.id })
}

function totalRow(context: Context, slots: readonly Slot[], total: RowOf<'total'>): Row {
  const labelled = slots.findIndex(isAmount)
  const columnSpan = labelled === -1 ? slots.length : labelled
  const cells = slots
    .slice(columnSpan)
    .map((slot) => (isAmount(slot) ? textCell(figure(context, amountIn(slot, total.sums))) : blank()))
  const name = columnSpan === 0 ? [] : [textCell(total.label, { columnSpan })]
  return row([...name, ...cells], {
    tone: total.after === 'result' ? 'subtotal' : 'total',
    entity: total.entity,
  })
}

/** One row for each source; what is the same for all stands in the first and spans them. */
function activityRows(
  context: Context,
  slots: readonly Slot[],
  one: RowOf<'activity'>,
  keepLast: boolean,
): readonly Row[] {
  const hasAmounts = one.sources.some(({ sums }) => sums !== null)
  const words = hasAmounts ? [] : wordsForAmounts(context, one.activity)
  return one.sources.map((source, index) => {
    const cells = slots.flatMap((slot, at): readonly Cell[] => {
      if (slot.type === 'source') return [sourceCell(context, source)]
      if (!isAmount(slot)) return index > 0 ? [] : [commonCell(context, slot, one)]
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

function commonCell(context: Context, slot: Slot, { activity, sources }: RowOf<'activity'>): Cell {
  const { content } = slot.column
  return cellOf(isCommon(content) ? activityCell(context, activity, content) : [], {
    rowSpan: sources.length,
  })
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
