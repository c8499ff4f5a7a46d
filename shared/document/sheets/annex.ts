import type { Sums } from '../../totals/index.ts'
import { activityCell, isCommon, wordsForAmounts } from '../compose/activity-cell.ts'
import { type Context, say } from '../compose/context.ts'
import {
  type AmountSlot,
  amountIn,
  amountStretches,
  isAmount,
  type Slot,
  slotsOf,
} from '../compose/implementation-columns.ts'
import { type ImplementationRow, implementationRows, type SourceRow } from '../compose/implementation-rows.ts'
import { labelText } from '../compose/labels.ts'
import { currencySign } from '../compose/money.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { rangeName, sumAcross } from './a1.ts'
import { amount, columns, integer, sheetRow, spanning, text, textOfBlocks } from './cells.ts'
import { runningText } from './running.ts'

type RowOf<T extends ImplementationRow['type']> = Extract<ImplementationRow, { type: T }>

/** Columns after the printed ones, for what only programs read: a row's source, the kind of it, the row's group. */
export const hiddenColumns = ['source', 'type', 'group'] as const

/** The implementation plan as a sheet, with where its rows and columns stand for formulas of other sheets. */
export interface Annex {
  readonly sheet: Sheet
  readonly slots: readonly Slot[]
  /** First and last row of the sheet below the headings, from 0; null for none. */
  readonly rows: readonly [number, number] | null
}

/** The implementation plan with live sums: across each row, and under each part of the plan. */
export function annexSheet(context: Context): Annex {
  const slots = slotsOf(context)
  const header = headerRows(context, slots)
  const rows: SheetRow[] = [...header]
  const starts: number[] = []
  for (const one of implementationRows(context)) {
    starts.push(rows.length)
    if (one.type === 'band') rows.push(bandRow(context, slots, one))
    else if (one.type === 'activity') rows.push(...activityRows(context, slots, one, rows.length))
    else rows.push(totalRow(slots, one, starts.at(-1 - one.over) ?? rows.length, rows.length))
  }
  const { paper } = context.format.activityTable
  const sheet: Sheet = {
    name: context.words.sheets.implementation,
    orientation: 'landscape',
    paper,
    columns: columns(slots.map(widthOf), hiddenColumns.length),
    headerRows: header.length,
    rows,
    header: runningText(context),
  }
  return { sheet, slots, rows: rows.length > header.length ? [header.length, rows.length - 1] : null }
}

/** Characters: wide enough for what the paper gives the column. */
function widthOf(slot: Slot): number {
  const { minimum, weight } = slot.column
  const width = Math.round(minimum * 0.5 + weight * 3.5)
  return isAmount(slot) ? Math.max(12, width) : width
}

function headerRows(context: Context, slots: readonly Slot[]): readonly SheetRow[] {
  const years = slots.filter((slot) => slot.type === 'year' || slot.type === 'whole')
  const rowSpan = years.length > 0 ? 2 : 1
  const width = slots.length + hiddenColumns.length
  const first = slots.flatMap((slot): readonly (SheetCell | null)[] => {
    const heading = text(say(context, slot.column.heading, { currency: currencySign(context) }))
    if (slot.type !== 'year' && slot.type !== 'whole') {
      return [heading === null || rowSpan === 1 ? heading : { ...heading, rowSpan }]
    }
    if (slot !== years[0]) return []
    return spanning(heading ?? { type: 'text', text: '' }, years.length)
  })
  const second = slots.map((slot) => {
    if (slot.type === 'year') return integer(context.totals.years[slot.index] ?? 0)
    return slot.type === 'whole' ? text(slot.heading) : null
  })
  const ids = hiddenColumns.map((name) => text(name))
  const top = sheetRow('header', null, [...first, ...ids], width)
  return years.length > 0 ? [top, sheetRow('header', null, second, width)] : [top]
}

function bandRow(context: Context, slots: readonly Slot[], { entity }: RowOf<'band'>): SheetRow {
  const tone = entity.kind === 'result' ? 'sub-band' : 'band'
  const label = spanning({ type: 'text', text: labelText(context, entity) }, slots.length)
  return sheetRow(tone, entity.id, label, slots.length + hiddenColumns.length)
}

function totalRow(slots: readonly Slot[], total: RowOf<'total'>, from: number, row: number): SheetRow {
  const labelled = slots.findIndex(isAmount)
  const span = labelled === -1 ? slots.length : labelled
  const label = span === 0 ? [] : spanning({ type: 'text', text: total.label }, span)
  const sums = slots.slice(span).map((slot, index) => {
    if (!isAmount(slot)) return null
    const column = span + index
    const formula = from < row ? `SUBTOTAL(9,${rangeName([from, column], [row - 1, column])})` : null
    return amount(amountIn(slot, total.sums), formula)
  })
  const tone = total.after === 'result' ? 'subtotal' : 'total'
  return sheetRow(tone, total.entity, [...label, ...sums], slots.length + hiddenColumns.length)
}

function activityRows(
  context: Context,
  slots: readonly Slot[],
  one: RowOf<'activity'>,
  firstRow: number,
): readonly SheetRow[] {
  const hasAmounts = one.sources.some(({ sums }) => sums !== null)
  const words = hasAmounts ? '' : textOfBlocks(wordsForAmounts(context, one.activity))
  const [stretch] = amountStretches(slots)
  return one.sources.map((source, index) => {
    const cells = slots.map((slot, column): SheetCell | null => {
      if (slot.type === 'source') return text(source.name || context.words.cost.notStated)
      if (!isAmount(slot)) return index > 0 ? null : commonCell(context, slot, one)
      if (source.sums !== null) return amountCell(slots, slot, source.sums, firstRow + index)
      if (hasAmounts) return null
      if (words === '') return text(context.words.cost.notStated)
      return column === stretch?.[0] && index === 0 ? wordsCell(words, stretch, one.sources.length) : null
    })
    return sheetRow('plain', one.activity.id, [...cells, ...idCells(one, source)])
  })
}

function commonCell(
  context: Context,
  slot: Slot,
  { activity, sources }: RowOf<'activity'>,
): SheetCell | null {
  const { content } = slot.column
  if (!isCommon(content)) return null
  const value = textOfBlocks(activityCell(context, activity, content))
  return text(value, sources.length > 1 ? { rowSpan: sources.length } : {})
}

/** The words of the cost over adjacent columns of amounts. */
function wordsCell(words: string, [from, to]: readonly [number, number], rowSpan: number): SheetCell | null {
  return text(words, { columnSpan: to - from, ...(rowSpan > 1 && { rowSpan }) })
}

/** Nothing where there is nothing; the row's total adds up its years. */
function amountCell(slots: readonly Slot[], slot: AmountSlot, sums: Sums, row: number): SheetCell | null {
  const value = amountIn(slot, sums)
  if (slot.type !== 'total') return value === 0 ? null : amount(value)
  const added = slots.flatMap((other, column) =>
    other.type === 'year' || other.type === 'whole' ? [column] : [],
  )
  return amount(value, sumAcross(row, added))
}

function idCells({ group }: RowOf<'activity'>, { source, type }: SourceRow): readonly (SheetCell | null)[] {
  return [source ?? '', type ?? '', group].map((value) => text(value))
}
