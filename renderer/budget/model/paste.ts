import { hasWordsAmongAmounts } from '../../../shared/formats/index.ts'
import { type EntityOf, type Id, rootOf } from '../../../shared/model/index.ts'
import type { Amount } from '../../../shared/money/index.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { layByCode, type NamedSource, type Target } from './coded-rows.ts'
import { codedTable, lanesOfCoded } from './coded-table.ts'
import { type BudgetColumn, takesAmounts } from './columns.ts'
import { amountIn } from './copy.ts'
import { amountOfDecimal } from './decimal.ts'
import { type Entry, readEntry } from './entry.ts'
import { lineRowsIn } from './fill.ts'
import { headedTable } from './headed-table.ts'
import { type Lane, lanesAt } from './lanes.ts'
import type { PastedCell, PastedTable } from './pasted-table.ts'
import { type Block, isEditable } from './positions.ts'
import type { LineRow } from './rows.ts'
import { isSum } from './sheet-heads.ts'
import type { BudgetView } from './view.ts'
import { type CellValue, type CellWrite, entryValue } from './writes.ts'

/** Finds what the words of a cell name; null for words that name nothing there. */
export type ReadChoice = (text: string, column: BudgetColumn) => CellValue | null

/** A cell whose text has no meaning in its column. */
export interface UnreadCell {
  readonly row: LineRow
  readonly column: BudgetColumn
  readonly text: string
}

/** What a pasted block comes to. */
export interface Pasting {
  readonly writes: readonly CellWrite[]
  /** Cells that keep what they had. */
  readonly unread: readonly UnreadCell[]
  /** Rows of the block for which the grid has no row left. */
  readonly leftOut: number
  /** Amounts for which the grid has no column: the text of each with the code of its row. */
  readonly astray: readonly { readonly text: string; readonly code: string }[]
  /** Rows with a code, or a source, that the grid does not have. */
  readonly unknown: readonly string[]
  /** How many rows were left out as headings and sums, where the codes say where the others go; null where they do not. */
  readonly sums: number | null
}

interface Laid {
  readonly targets: readonly Target[]
  readonly lanes: readonly Lane[]
  readonly leftOut: number
  readonly unknown: readonly string[]
  readonly sums: number | null
}

/**
 * Lays a block over the grid. Where it says the years or the codes of its amounts, these go where the grid has them; otherwise
 * it begins at the corner of the chosen cells. Headings with their sums are passed over then: the block goes on in the next
 * row with amounts. A single cell, or a block that fits several times, fills all chosen cells.
 * @param isOwn whether the block was copied from the grid: it goes where it is put, whatever its codes
 */
export function pasteBlock(
  view: BudgetView,
  corner: Block,
  copied: PastedTable,
  readChoice: ReadChoice,
  isOwn = false,
): Pasting {
  const { targets, lanes, ...rest } = lay(view, corner, copied, readChoice, isOwn)
  const writes: CellWrite[] = []
  const unread: UnreadCell[] = []
  const astray: Pasting['astray'][number][] = []
  const width = Math.max(1, ...copied.map(({ length }) => length))
  for (const { row, cells, source } of targets) {
    let sum = 0
    for (const [index, column] of lanes.entries()) {
      const cell = cells[index % width]
      if (cell === undefined || column === 'left-out' || column === 'missing') continue
      const value = valueFor(view, row, column, cell, readChoice)
      if (value === 'unread') unread.push({ row, column, text: cell.text })
      else if (value !== null) writes.push({ row, column, value })
      if (value !== null && value !== 'unread' && value.type === 'amount') sum += value.amount ?? 0
    }
    astray.push(...astrayIn(view, { row, cells }, lanes, sum).map((text) => ({ text, code: row.code })))
    const column = view.columns.find(({ kind }) => kind === 'source')
    if (source !== undefined && column !== undefined) {
      writes.push({ row, column, value: { type: 'source', source } })
    }
  }
  return { writes, unread, astray, ...rest }
}

function lay(
  view: BudgetView,
  corner: Block,
  copied: PastedTable,
  readChoice: ReadChoice,
  isOwn: boolean,
): Laid {
  const headed = headedTable(view, corner, copied)
  const table = headed?.table ?? copied
  const coded = isOwn ? null : codedTable(view, table)
  if (coded !== null) {
    const { lanes, from } = headed ?? lanesOfCoded(view, corner, table, coded, amountReader(view))
    // One row alone goes where somebody put it.
    if (table.length === 1) return { ...inOrder(view, corner, table), lanes, unknown: [], sums: null }
    return { ...layByCode(table, coded, from, sourceReader(view, table, readChoice)), lanes, leftOut: 0 }
  }
  const width = Math.max(1, ...table.map(({ length }) => length))
  if (headed === null) {
    return { ...inOrder(view, corner, table), lanes: lanesAt(view, corner, width), unknown: [], sums: null }
  }
  const rows = table.filter((row) => !row.slice(0, headed.from).some(({ text }) => isSum(text)))
  return { ...inOrder(view, corner, rows), lanes: headed.lanes, unknown: [], sums: null }
}

function inOrder(view: BudgetView, chosen: Block, table: PastedTable): Pick<Laid, 'targets' | 'leftOut'> {
  const within = lineRowsIn(view, chosen)
  const height = chosen.bottom - chosen.top + 1
  // Chosen as high as the block, sums and all: as it was copied with them and worked on elsewhere.
  if (height > 1 && table.length === height && within.length < height) {
    const targets = view.rows.slice(chosen.top, chosen.bottom + 1).flatMap((row, index): Target[] => {
      const cells = table[index]
      return row.type === 'line' && !row.isDraft && cells !== undefined ? [{ row, cells }] : []
    })
    return { targets, leftOut: 0 }
  }
  const below = lineRowsIn(view, { ...chosen, bottom: view.rows.length - 1 })
  const count = within.length > 0 && within.length % table.length === 0 ? within.length : table.length
  const targets = below.slice(0, count).flatMap((row, index): Target[] => {
    const cells = table[index % table.length]
    return cells === undefined ? [] : [{ row, cells }]
  })
  return { targets, leftOut: Math.max(0, count - below.length) }
}

function valueFor(
  view: BudgetView,
  row: LineRow,
  column: BudgetColumn,
  cell: PastedCell,
  readChoice: ReadChoice,
): CellValue | 'unread' | null {
  if (takesAmounts(column)) {
    const value = fromEntry(readPasted(cell, rootOf(view.plan), hasWordsAmongAmounts(formatIn(view.plan))))
    return value !== 'unread' && isSaid(row, value) ? null : value
  }
  const isChoice = column.kind === 'status' || column.kind === 'category'
  if (cell.text.trim() === '' || !(isChoice || isEditable(row, column))) return null
  return readChoice(cell.text, column) ?? 'unread'
}

/** Whether an activity without amounts says the kind of its cost already. A bare stroke says no other. */
function isSaid({ costKind, costWords }: LineRow, value: CellValue): boolean {
  if (value.type !== 'cost-kind' || costKind === 'amounts') return false
  const { words = '' } = value
  if (words === '') return value.costKind === 'unknown'
  return words === costWords || (costWords === '' && value.costKind === costKind)
}

/** The amounts of a row that come to no cell for them, but for those that the grid shows there anyway. */
function astrayIn(
  view: BudgetView,
  { row, cells }: Target,
  lanes: readonly Lane[],
  sum: Amount,
): readonly string[] {
  const read = amountReader(view)
  return cells.flatMap((cell, index) => {
    const lane = lanes[index] ?? 'missing'
    const isShown = typeof lane !== 'string' && (lane.kind === 'total' || lane.kind === 'outside')
    if (lane !== 'missing' && !isShown) return []
    const amount = read(cell) ?? 0
    const shown = isShown ? [sum, amountIn(view, row, lane)] : []
    return amount === 0 || shown.includes(amount) ? [] : cell.text.trim()
  })
}

/** What the rows of a block say of their sources: in the first column in which one of the plan's is named. */
function sourceReader(
  view: BudgetView,
  table: PastedTable,
  readChoice: ReadChoice,
): (row: readonly PastedCell[]) => NamedSource | null {
  const column = view.columns.find(({ kind }) => kind === 'source')
  const known = new Map<string, Id | null>()
  const idOf = (text: string): Id | null => {
    const value = column === undefined ? null : readChoice(text, column)
    return value?.type === 'source' ? value.source : null
  }
  const read = (cell: PastedCell): NamedSource | null => {
    const text = cell.text.trim()
    // A stroke names nothing.
    if (!/\p{L}/u.test(text)) return null
    const id = known.has(text) ? (known.get(text) ?? null) : idOf(text)
    known.set(text, id)
    return { text, id }
  }
  const places = table.map((row) => row.findIndex((cell) => (read(cell)?.id ?? null) !== null))
  const place = places.find((index) => index !== -1)
  return (row) => {
    const cell = place === undefined ? undefined : row[place]
    return cell === undefined ? null : read(cell)
  }
}

function amountReader({ plan }: BudgetView): (cell: PastedCell) => Amount | null | undefined {
  const root = rootOf(plan)
  return (cell) => {
    const entry = readPasted(cell, root, false)
    if (entry.kind === 'problem') return undefined
    return entry.kind === 'amount' ? entry.amount : null
  }
}

function fromEntry(entry: Entry): CellValue | 'unread' {
  return entry.kind === 'problem' ? 'unread' : entryValue(entry)
}

/** The number behind a cell decides only how the amount that it shows is read: a date has a number too. */
function readPasted({ text, number }: PastedCell, root: EntityOf<'plan'>, inWords: boolean): Entry {
  const { currency, numberStyle: style } = root
  const entry = readEntry(text, { currency, style }, 'pasted', inWords)
  const exact = number === null ? null : amountOfDecimal(number, root.currency)
  if (entry.kind !== 'amount' || exact === null) return entry
  // Some sheets tell what is below zero by its colour only.
  return exact < 0 ? { kind: 'problem', problem: 'negative', text } : { ...entry, amount: exact }
}
