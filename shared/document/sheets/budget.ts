import type { BudgetSource } from '../../formats/index.ts'
import type { Split, Sums } from '../../totals/index.ts'
import { budgetGroups, budgetSources, sumsOf } from '../compose/budget-groups.ts'
import { type Context, say } from '../compose/context.ts'
import { nameOf, shortLabel } from '../compose/labels.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { cellName, fixedRows, rangeName, sheetPrefix, sumAcross } from './a1.ts'
import type { Annex } from './annex.ts'
import { hiddenColumns } from './annex-hidden.ts'
import { amount, columns, integer, sheetRow, text } from './cells.ts'
import { runningText } from './running.ts'

/** Group and source stand before the amounts. */
const firstAmount = 2

/** A column of amounts: which of the sums, and in which column of the annex they stand (null if in none). */
interface AmountColumn {
  readonly heading: SheetCell | null
  readonly pick: (sums: Sums) => number
  readonly inAnnex: number | null
  readonly isTotal: boolean
}

/** One group of rows: a field, or all of them together (`id` empty). */
interface Group {
  readonly id: string
  readonly name: string
  readonly split: Split
}

/** The budget by group, kind of source and year, added up from the annex. */
export function budgetSheet(context: Context, annex: Annex): Sheet {
  const amounts = amountColumns(context, annex)
  const all = { id: '', name: say(context, context.format.budgetTable.allGroups), split: context.totals.plan }
  const rows: SheetRow[] = [header(context, amounts)]
  for (const group of [...groupsOf(context), all]) {
    rows.push(...groupRows(context, annex, amounts, group, rows.length))
  }
  return {
    name: context.words.sheets.budget,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns([34, 26, ...amounts.map(() => 16)], 2),
    headerRows: 1,
    rows,
    header: runningText(context),
  }
}

function groupsOf(context: Context): readonly Group[] {
  return budgetGroups(context).map(({ entity, split }) => ({
    id: entity.id,
    name: entity.kind === 'field' ? nameOf(context, entity) : shortLabel(context, entity),
    split,
  }))
}

function amountColumns(context: Context, { slots }: Annex): readonly AmountColumn[] {
  const { totals, hasWhole, words, format } = context
  const at = (find: (slot: (typeof slots)[number]) => boolean): number | null => {
    const index = slots.findIndex(find)
    return index === -1 ? null : index
  }
  const years = totals.years.map((year, index) => ({
    heading: integer(year),
    pick: (sums: Sums) => sums.years[index] ?? 0,
    inAnnex: at((slot) => slot.type === 'yearly' || (slot.type === 'year' && slot.index === index)),
    isTotal: false,
  }))
  const whole = {
    heading: text(words.cost.wholePlan),
    pick: (sums: Sums) => sums.whole,
    inAnnex: at((slot) => slot.type === 'whole'),
    isTotal: false,
  }
  const total = {
    heading: text(say(context, format.budgetTable.total)),
    pick: (sums: Sums) => sums.total,
    inAnnex: at(({ type }) => type === 'total'),
    isTotal: true,
  }
  return [...years, ...(hasWhole ? [whole] : []), total]
}

function header(context: Context, amounts: readonly AmountColumn[]): SheetRow {
  const { group, source } = context.format.budgetTable
  const cells = [
    text(say(context, group)),
    text(say(context, source)),
    ...amounts.map(({ heading }) => heading),
  ]
  return sheetRow('header', null, [...cells, text('group'), text('type')])
}

function groupRows(
  context: Context,
  annex: Annex,
  amounts: readonly AmountColumn[],
  group: Group,
  firstRow: number,
): readonly SheetRow[] {
  const { sources, total } = context.format.budgetTable
  const types = budgetSources(context)
  const name = text(group.name, { rowSpan: types.length + 1 })
  const entity = group.id === '' ? null : group.id
  const rows = types.map((type, index) => {
    const row = firstRow + index
    const sums = amounts.map((one, at) => {
      const value = one.pick(sumsOf(group.split, type) ?? { years: [], whole: 0, outside: 0, total: 0 })
      return amount(value, sourceFormula(annex, amounts, one, row, at, group))
    })
    const ids = [text(group.id), text(type satisfies BudgetSource)]
    return sheetRow('plain', entity, [
      index === 0 ? name : null,
      text(say(context, sources[type])),
      ...sums,
      ...ids,
    ])
  })
  const lastRow = firstRow + types.length - 1
  const sums = amounts.map((one, at) => {
    const column = firstAmount + at
    const formula = types.length === 0 ? null : `SUM(${rangeName([firstRow, column], [lastRow, column])})`
    return amount(one.pick(group.split.all), formula)
  })
  const cells = [
    types.length === 0 ? text(group.name) : null,
    text(say(context, total)),
    ...sums,
    text(group.id),
    null,
  ]
  return [...rows, sheetRow(entity === null ? 'total' : 'subtotal', entity, cells)]
}

/** Adds up the annex's rows of a kind of source in a group; the last column adds up those before it. */
function sourceFormula(
  annex: Annex,
  amounts: readonly AmountColumn[],
  { inAnnex, isTotal }: AmountColumn,
  row: number,
  at: number,
  { id }: Group,
): string | null {
  if (isTotal && amounts.some((other) => !other.isTotal && other.inAnnex !== null)) {
    return sumAcross(row, amounts.map((_, index) => firstAmount + index).slice(0, at))
  }
  const isBySource = annex.slots.some((slot) => slot.type === 'source')
  if (inAnnex === null || annex.rows === null || !isBySource) return null
  const [first, last] = annex.rows
  const range = (column: number): string => sheetPrefix(annex.sheet.name) + fixedRows(column, first, last)
  const hidden = (name: (typeof hiddenColumns)[number]): string =>
    range(annex.slots.length + hiddenColumns.indexOf(name))
  const own = (offset: number): string => `$${cellName(row, firstAmount + amounts.length + offset)}`
  const ofGroup = id === '' ? '' : `,${hidden('group')},${own(0)}`
  return `SUMIFS(${range(inAnnex)},${hidden('type')},${own(1)}${ofGroup})`
}
