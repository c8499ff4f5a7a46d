import { entityOf } from '../../model/index.ts'
import type { Cell, Column, Row, Table } from '../tree.ts'
import { resultCell } from './activity-cell.ts'
import { activityRows } from './activity-rows.ts'
import type { Context } from './context.ts'
import { headingStretches, isAmount, type Slot, slotsOf } from './implementation-columns.ts'
import type { ImplementationRow } from './implementation-rows.ts'
import { label } from './labels.ts'
import { resultSpans } from './result-spans.ts'
import { blank, cell, cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { totalCells } from './total-cells.ts'

/** What a table of activities prints. */
interface TableParts {
  readonly summary: string
  readonly rows: readonly ImplementationRow[]
}

/** Rows that stand beside one cell of the first column. */
interface Printed {
  readonly source: ImplementationRow
  readonly rows: readonly Row[]
}

/** Rows of the implementation plan in the columns of the format. */
export function activityTable(context: Context, { summary, rows }: TableParts): Table {
  const slots = slotsOf(context)
  const [first] = slots
  const hasObjective = first?.type === 'objective' && slots.length > 1
  const inner = hasObjective ? slots.slice(1) : slots
  const spans = resultSpans(context, slots, rows)
  const printed = rows.map((source, index): Printed => {
    const width = { slots: inner, before: hasObjective && source.under === null ? 1 : 0 }
    if (source.type === 'band') return { source, rows: [bandRow(context, width, source)] }
    if (source.type === 'idle') return { source, rows: [idleRow(context, inner, source)] }
    if (source.type === 'total') return { source, rows: [totalRow(context, width, source)] }
    const keepLast = rows[index + 1]?.type === 'total'
    return { source, rows: activityRows(context, inner, { one: source, keepLast, spans }) }
  })
  const headers = headerRows(slots)
  return table({
    summary,
    columns: slots.map(columnOf),
    headerRows: headers.length,
    density: 'compact',
    rows: [
      ...headers,
      ...(hasObjective ? withObjectives(context, printed) : printed.flatMap((one) => one.rows)),
    ],
  })
}

function columnOf(slot: Slot): Column {
  return column(slot.minimum, slot.weight, isAmount(slot) ? 'end' : 'start')
}

/** One row of headings; two where columns stand under a heading that they share. */
function headerRows(slots: readonly Slot[]): readonly Row[] {
  const stretches = headingStretches(slots)
  const rowSpan = stretches.length > 0 ? 2 : 1
  const top = slots.flatMap((slot, index): readonly Cell[] => {
    if (slot.over === null) return [textCell(slot.heading, { rowSpan, align: 'center' })]
    const stretch = stretches.find(([, from]) => from === index)
    if (stretch === undefined) return []
    return [textCell(stretch[0], { columnSpan: stretch[2] - stretch[1], align: 'center' })]
  })
  const under = slots.filter(({ over }) => over !== null)
  const second = under.map(({ heading }) => textCell(heading, { align: 'center' }))
  return [headerRow(top), ...(under.length > 0 ? [headerRow(second)] : [])]
}

/** The columns that a row fills, and how many stand before them that it fills as well. */
interface Width {
  readonly slots: readonly Slot[]
  readonly before: number
}

function bandRow(
  context: Context,
  { slots, before }: Width,
  source: ImplementationRow & { type: 'band' },
): Row {
  const { entity } = source
  const tone = entity.kind === 'result' ? 'sub-band' : 'band'
  const columnSpan = slots.length + before
  return row([cell(label(context, entity), { columnSpan })], { tone, keepWithNext: true, entity: entity.id })
}

/** A row for a result without activities; empty cells beside an objective without any. */
function idleRow(
  context: Context,
  slots: readonly Slot[],
  { entity }: ImplementationRow & { type: 'idle' },
): Row {
  const cells = slots.map((slot) => {
    const isTold = entity.kind === 'result' && slot.type === 'common'
    return cellOf(isTold ? resultCell(context, entity, slot.column) : [])
  })
  return row(cells, { entity: entity.id })
}

function totalRow(
  context: Context,
  { slots, before }: Width,
  source: ImplementationRow & { type: 'total' },
): Row {
  return row(totalCells(context, slots, before, source), {
    tone: source.after === 'result' ? 'subtotal' : 'total',
    entity: source.entity,
  })
}

/** Puts before each stretch of rows of one objective a cell that spans them; an empty one before other activities. */
function withObjectives(context: Context, printed: readonly Printed[]): readonly Row[] {
  const rows: Row[] = []
  for (const [index, { source, rows: own }] of printed.entries()) {
    const { under } = source
    const isBare = source.type === 'activity' || source.type === 'idle'
    const isNew = under === null ? isBare : printed[index - 1]?.source.under !== under
    const [first, ...more] = own
    if (!isNew || first === undefined) rows.push(...own)
    else {
      const rowSpan = under === null ? own.length : heightOf(printed, index)
      rows.push({ ...first, cells: [objectiveCell(context, under, rowSpan), ...first.cells] }, ...more)
    }
  }
  return rows
}

/** How many printed rows from here on stand beside the same objective. */
function heightOf(printed: readonly Printed[], from: number): number {
  const under = printed[from]?.source.under
  const end = printed.findIndex((one, index) => index > from && one.source.under !== under)
  return printed
    .slice(from, end === -1 ? printed.length : end)
    .reduce((height, { rows }) => height + rows.length, 0)
}

function objectiveCell(context: Context, id: string | null, rowSpan: number): Cell {
  const objective = entityOf(context.plan, id, 'objective')
  if (objective === null) return blank({ rowSpan })
  return cell(label(context, objective), { rowSpan, tone: 'sub-band' })
}
