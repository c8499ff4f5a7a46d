import type { Amount } from '../../../shared/money/index.ts'
import { takesAmounts } from './columns.ts'
import { grouped } from './grouped.ts'
import { type Lane, lanesFrom } from './lanes.ts'
import { isBlank, type PastedCell, type PastedTable } from './pasted-table.ts'
import type { Block } from './positions.ts'
import type { LineRow } from './rows.ts'
import { isSum } from './sheet-heads.ts'
import type { BudgetView } from './view.ts'

/** A block whose rows say the codes of activities, as sheets of a plan do. */
export interface CodedTable {
  /** Which of its columns holds the codes. */
  readonly codes: number
  /** The rows of the grid, by code. */
  readonly byCode: ReadonlyMap<string, readonly LineRow[]>
  /** The codes of the grid's headings. */
  readonly headings: ReadonlySet<string>
}

/** Reads a cell as an amount: null for an empty cell or words of a cost's kind, undefined for anything else. */
export type ReadAmount = (cell: PastedCell) => Amount | null | undefined

/**
 * Finds the codes of a block: in the first column where rows bear the code of an activity, among not many times more
 * rows of words without one. Null where there is none: then the rows go where somebody put them.
 */
export function codedTable(view: BudgetView, table: PastedTable): CodedTable | null {
  const lines = view.rows.flatMap((row) => (row.type === 'line' && !row.isDraft ? row : []))
  const byCode = grouped(lines, ({ code }) => code)
  const headings = new Set(view.rows.flatMap((row) => (row.type === 'heading' ? row.code : [])))
  const width = Math.max(0, ...table.map(({ length }) => length))
  for (let codes = 0; codes < width; codes += 1) {
    const known = table.filter((row) => byCode.has(codeIn(row, codes) ?? ''))
    if (known.length === 0) continue
    const words = table.filter((row) => codeIn(row, codes) === null && /\p{L}/u.test(row[codes]?.text ?? ''))
    // Between them stand headings and sums.
    if (known.length * 4 >= words.length) return { codes, byCode, headings }
  }
  return null
}

/**
 * The code that a cell begins with, alone or before a title; null for none. A code of two figures looks like an amount, so
 * words have to stand beside it.
 */
export function codeIn(row: readonly PastedCell[], index: number): string | null {
  const [, code, rest = ''] =
    /^((?:\d{1,3}|[IVXLC]+)(?:\.\d{1,3})+)\.?(?:[\s:)–-]+(.*))?$/su.exec(row[index]?.text.trim() ?? '') ?? []
  if (code === undefined) return null
  const hasWords = /\p{L}/u.test(rest) || row.slice(index + 1).some(({ text }) => /\p{L}{2}/u.test(text))
  return code.split('.').length > 2 || hasWords ? code : null
}

/**
 * Where the columns of a block with codes and without headings go: its last columns of amounts to those of the grid, the
 * sums behind them nowhere.
 */
export function lanesOfCoded(
  view: BudgetView,
  chosen: Block,
  table: PastedTable,
  { codes, byCode }: CodedTable,
  read: ReadAmount,
): { readonly lanes: readonly Lane[]; readonly from: number } {
  const isCoded = (row: PastedTable[number]): boolean => byCode.has(codeIn(row, codes) ?? '')
  const rows = table.filter(isCoded)
  const width = Math.max(...rows.map(({ length }) => length))
  const heads = table.slice(0, table.findIndex(isCoded))
  const isSummed = (index: number): boolean => heads.some((row) => isSum(row[index]?.text ?? ''))
  const places = view.columns.filter(takesAmounts)
  let { from, to } = amountsIn(
    rows,
    codes + 1,
    width,
    (index) => !isSummed(index) && holdsAmounts(rows, index, read),
  )
  if (endsInSums(view, rows, { from, to }, read)) to -= 1
  while (to - from > places.length && rows.every((row) => isBlank(row[from]))) from += 1
  const isPlaced =
    view.columns.slice(chosen.left, chosen.left + 1).some(takesAmounts) && to - from < places.length
  const left = isPlaced ? chosen.left : view.columns.findIndex(takesAmounts)
  const lanes = lanesFrom(view, left, to - from)
  return { lanes: Array.from({ length: width }, (_, index) => lanes[index - from] ?? 'left-out'), from }
}

/** The last columns side by side that hold nothing but amounts: `from` to before `to`. */
function amountsIn(
  rows: PastedTable,
  first: number,
  width: number,
  holds: (index: number) => boolean,
): { readonly from: number; readonly to: number } {
  const isBare = (index: number): boolean => rows.every((row) => isBlank(row[index]))
  let to = width
  while (to > first && (isBare(to - 1) || !holds(to - 1))) to -= 1
  let from = to
  while (from > first && holds(from - 1)) from -= 1
  return { from, to }
}

/** Whether a column holds amounts, here and there with words in their place, or nothing at all. */
function holdsAmounts(rows: PastedTable, index: number, read: ReadAmount): boolean {
  const filled = rows.flatMap((row) => (isBlank(row[index]) ? [] : (row[index] ?? [])))
  if (filled.length === 0) return true
  // The years of a period.
  if (filled.every(({ text }) => /^\s*20\d\d\s*$/.test(text))) return false
  const amounts = filled.filter((cell) => typeof read(cell) === 'number')
  const words = filled.filter((cell) => read(cell) === undefined)
  return amounts.length >= words.length
}

/** Whether the last of some columns holds what the others come to. Two that are alike may be two years. */
function endsInSums(
  view: BudgetView,
  rows: PastedTable,
  { from, to }: { readonly from: number; readonly to: number },
  read: ReadAmount,
): boolean {
  const places = view.columns.filter(takesAmounts)
  const isAlike = places[0]?.kind === 'every-year'
  if (to - from < 2 || (to - from === 2 && places.length > 1 && !isAlike)) return false
  const times = to - from === 2 && isAlike ? view.totals.years.length : 1
  const amount = (cell: PastedCell | undefined): Amount => (cell === undefined ? 0 : (read(cell) ?? 0))
  return rows.every(
    (row) =>
      amount(row[to - 1]) === times * row.slice(from, to - 1).reduce((sum, cell) => sum + amount(cell), 0),
  )
}
