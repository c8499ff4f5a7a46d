import { rootOf } from '../../../shared/model/index.ts'
import { type Amount, type Currency, styles } from '../../../shared/money/index.ts'
import type { BudgetColumn } from './columns.ts'
import { decimalText } from './decimal.ts'
import { columnsIn } from './fill.ts'
import type { Block } from './positions.ts'
import type { BudgetRow } from './rows.ts'
import { writeTableText } from './table-text.ts'
import type { BudgetView } from './view.ts'

/** The words of the window that a copy needs. */
export interface CopyWords {
  /** How a heading or activity is called. */
  readonly label: (row: BudgetRow) => string
  /** What a cell of words says. */
  readonly choice: (row: BudgetRow, column: BudgetColumn) => string
}

/** A block as other programs take it from the clipboard. */
export interface Copied {
  readonly text: string
  readonly html: string
}

interface CopiedCell {
  readonly text: string
  readonly amount: Amount | null
}

/** Rows copied from the grid say so, and which of them are only sums: pasted back, sums are left out. */
export const ownTable = 'hartuesi-budget'

/** Makes a copy of a block. Amounts are plain numbers in the text, and numbers for spreadsheets in the HTML. */
export function copyBlock(view: BudgetView, block: Block, words: CopyWords): Copied {
  const { currency, numberStyle } = rootOf(view.plan)
  const rows = view.rows.slice(block.top, block.bottom + 1)
  const columns = columnsIn(view, block)
  const cells = rows.map((row) => columns.map((column) => cellOf(view, row, column, words)))
  const { decimal } = styles[numberStyle]
  const plain = ({ text, amount }: CopiedCell): string =>
    amount === null ? text : decimalText(amount, currency, decimal)
  return {
    text: writeTableText(cells.map((row) => row.map(plain))),
    html: htmlOf(rows, cells, view, currency),
  }
}

function cellOf(view: BudgetView, row: BudgetRow, column: BudgetColumn, words: CopyWords): CopiedCell {
  if (column.kind === 'activity') return { text: oneLine(words.label(row)), amount: null }
  const amount = amountIn(view, row, column)
  if (amount !== undefined) return { text: '', amount }
  return { text: oneLine(words.choice(row, column)), amount: null }
}

/** LibreOffice makes further rows of a cell with line feeds. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The amount that a cell shows: null for an empty one, undefined for a cell of words. */
export function amountIn(
  view: BudgetView,
  row: BudgetRow,
  { kind, year }: BudgetColumn,
): Amount | null | undefined {
  const index = view.totals.years.indexOf(year ?? 0)
  switch (kind) {
    case 'year':
      return row.type === 'line' ? (row.years[index]?.amount ?? null) : (row.sums.years[index] ?? 0)
    case 'every-year':
      return row.type === 'line' ? row.everyYear.amount : null
    case 'whole':
    case 'outside':
      return row.type === 'line' ? row[kind].amount : row.sums[kind]
    case 'total':
      return row.type === 'line' && row.sums.total === 0 ? null : row.sums.total
    default:
      return undefined
  }
}

function htmlOf(
  rows: readonly BudgetRow[],
  cells: readonly (readonly CopiedCell[])[],
  { print }: BudgetView,
  currency: Currency,
): string {
  const cell = ({ text, amount }: CopiedCell): string => {
    if (amount === null) return `<td>${escaped(text)}</td>`
    const number = decimalText(amount, currency)
    return `<td align="right" x:num="${number}" sdval="${number}" sdnum="1033;0;#,##0.00">${print(amount)}</td>`
  }
  const body = cells.map((row, index) => {
    const kind = rows[index]?.type === 'heading' ? ' data-sums="true"' : ''
    return `<tr${kind}>${row.map(cell).join('')}</tr>`
  })
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table data-table="${ownTable}">${body.join('')}</table></body></html>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
