import { entityOf, type Id } from '../../model/index.ts'
import { resultCell } from '../compose/activity-cell.ts'
import type { Context } from '../compose/context.ts'
import {
  type AmountSlot,
  amountIn,
  headingStretches,
  isAmount,
  type Slot,
} from '../compose/implementation-columns.ts'
import { type ImplementationRow, implementationRows } from '../compose/implementation-rows.ts'
import { labelText } from '../compose/labels.ts'
import { resultSpans } from '../compose/result-spans.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { activityRows } from './annex-activities.ts'
import { annexSlots } from './annex-columns.ts'
import { hiddenColumns } from './annex-hidden.ts'
import { type SumRange, sumFormula } from './annex-sums.ts'
import { amount, columns, integer, sheetRow, spanning, text, textOfBlocks } from './cells.ts'
import { runningText } from './running.ts'

type RowOf<T extends ImplementationRow['type']> = Extract<ImplementationRow, { type: T }>

/** The implementation plan as a sheet, with where its rows and columns stand for formulas of other sheets. */
export interface Annex {
  readonly sheet: Sheet
  readonly slots: readonly Slot[]
  /** First and last row of the sheet below the headings, from 0; null for none. */
  readonly rows: readonly [number, number] | null
}

/** The implementation plan with live sums: across each row, and under each part of the plan. */
export function annexSheet(context: Context): Annex {
  const slots = annexSlots(context)
  const header = headerRows(context, slots)
  const rows = bodyRows(context, slots, header.length)
  const sheet: Sheet = {
    name: context.words.sheets.implementation,
    orientation: 'landscape',
    paper: context.paper ?? context.format.activityTable.papers[0],
    columns: columns(slots.map(widthOf), hiddenColumns.length),
    headerRows: header.length,
    rows: [...header, ...rows],
    header: runningText(context),
  }
  const last = header.length + rows.length - 1
  return { sheet, slots, rows: rows.length > 0 ? [header.length, last] : null }
}

/** Characters: wide enough for what the paper gives the column, and for each word of its heading. */
function widthOf(slot: Slot): number {
  const words = slot.heading.split(/[\s/]+/).map(({ length }) => Math.min(length, longestWord))
  const width = Math.max(Math.round(slot.minimum * 0.5 + slot.weight * 3.5), ...words)
  return isAmount(slot) ? Math.max(12, width) : width
}

/** Characters of a heading's word for which a column is widened. */
const longestWord = 16

function bodyRows(context: Context, slots: readonly Slot[], firstRow: number): readonly SheetRow[] {
  const rows: SheetRow[] = []
  const starts: number[] = []
  const bySource = slots.some(({ type }) => type === 'source')
  const byCategory = slots.some(({ type }) => type === 'category')
  const source = implementationRows(context, { bySource, byCategory })
  const spans = resultSpans(context, slots, source)
  for (const one of source) {
    const here = firstRow + rows.length
    starts.push(here)
    if (one.type === 'band') rows.push(bandRow(context, slots, one))
    else if (one.type === 'idle') rows.push(idleRow(context, slots, one))
    else if (one.type === 'activity') rows.push(...activityRows(context, slots, one, { row: here, spans }))
    else rows.push(totalRow(context, slots, one, { from: starts.at(-1 - one.over) ?? here, to: here - 1 }))
  }
  return slots[0]?.type === 'objective' ? withObjectives(context, source, starts, rows, firstRow) : rows
}

/** Puts in the first column each objective beside the rows that stand under it. */
function withObjectives(
  context: Context,
  source: readonly ImplementationRow[],
  starts: readonly number[],
  rows: readonly SheetRow[],
  firstRow: number,
): readonly SheetRow[] {
  const made = [...rows]
  for (const [index, { under }] of source.entries()) {
    const objective = entityOf(context.plan, under, 'objective')
    if (objective === null || source[index - 1]?.under === under) continue
    const end = source.findIndex((one, at) => at > index && one.under !== under)
    const from = (starts[index] ?? 0) - firstRow
    const to = end === -1 ? made.length : (starts[end] ?? 0) - firstRow
    const row = made[from]
    if (row === undefined) continue
    const cell = text(labelText(context, objective), to - from > 1 ? { rowSpan: to - from } : {})
    made[from] = { ...row, cells: [cell, ...row.cells.slice(1)] }
  }
  return made
}

function headerRows(context: Context, slots: readonly Slot[]): readonly SheetRow[] {
  const stretches = headingStretches(slots)
  const rowSpan = stretches.length > 0 ? 2 : 1
  const width = slots.length + hiddenColumns.length
  const first = slots.flatMap((slot, index): readonly (SheetCell | null)[] => {
    if (slot.over === null) return [text(slot.heading, rowSpan > 1 ? { rowSpan } : {})]
    const stretch = stretches.find(([, from]) => from === index)
    if (stretch === undefined) return []
    return spanning({ type: 'text', text: stretch[0] }, stretch[2] - stretch[1])
  })
  const second = slots.map((slot) => {
    if (slot.type === 'year') return integer(context.totals.years[slot.index] ?? 0)
    return slot.over === null ? null : text(slot.heading)
  })
  const ids = hiddenColumns.map((name) => text(name))
  const top = sheetRow('header', null, [...first, ...ids], width)
  return stretches.length > 0 ? [top, sheetRow('header', null, second, width)] : [top]
}

/** The columns that a row fills: all, but for the first where an objective stands in it. */
function startOf(slots: readonly Slot[], under: Id | null): number {
  return slots[0]?.type === 'objective' && under !== null ? 1 : 0
}

function bandRow(context: Context, slots: readonly Slot[], { entity, under }: RowOf<'band'>): SheetRow {
  const tone = entity.kind === 'result' ? 'sub-band' : 'band'
  const start = startOf(slots, under)
  const label = spanning({ type: 'text', text: labelText(context, entity) }, slots.length - start)
  return sheetRow(tone, entity.id, [...blanks(start), ...label], slots.length + hiddenColumns.length)
}

function idleRow(context: Context, slots: readonly Slot[], { entity }: RowOf<'idle'>): SheetRow {
  const cells = slots.map((slot) => {
    const isTold = entity.kind === 'result' && slot.type === 'common'
    return isTold ? text(textOfBlocks(resultCell(context, entity, slot.column))) : null
  })
  return sheetRow('plain', entity.id, cells, slots.length + hiddenColumns.length)
}

function totalRow(
  context: Context,
  slots: readonly Slot[],
  total: RowOf<'total'>,
  range: SumRange,
): SheetRow {
  const start = startOf(slots, total.under)
  const labelled = slots.findIndex(isAmount)
  const end = labelled === -1 ? slots.length : labelled
  const label = end > start ? spanning({ type: 'text', text: total.label }, end - start) : []
  const sums = slots.slice(end).map((slot, index) => {
    const { sums } = total
    if (!isAmount(slot) || sums === null || !isShown(slots, slot, total)) return null
    return amount(amountIn(slot, sums), sumFormula(context, slots, end + index, range, total.category))
  })
  const tone = total.after === 'result' ? 'subtotal' : 'total'
  const cells = [...blanks(end > start ? start : end), ...label, ...sums]
  return sheetRow(tone, total.entity, cells, slots.length + hiddenColumns.length)
}

/** One sum over all stands in the column of totals alone. */
function isShown(slots: readonly Slot[], slot: AmountSlot, { show }: RowOf<'total'>): boolean {
  return show === 'columns' || slot.type === 'total' || !slots.some(({ type }) => type === 'total')
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null)
}
