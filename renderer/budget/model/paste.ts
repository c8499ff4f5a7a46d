import { hasWordsAmongAmounts } from '../../../shared/formats/index.ts'
import { type EntityOf, rootOf } from '../../../shared/model/index.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { type BudgetColumn, takesAmounts } from './columns.ts'
import { amountOfDecimal } from './decimal.ts'
import { type Entry, readEntry } from './entry.ts'
import { lineRowsIn } from './fill.ts'
import { withoutHeadings } from './headed-table.ts'
import type { PastedCell, PastedTable } from './pasted-table.ts'
import { type Block, isEditable } from './positions.ts'
import type { LineRow } from './rows.ts'
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
}

interface Target {
  readonly row: LineRow
  readonly cells: readonly PastedCell[]
}

/**
 * Lays a block over the grid from the corner of the chosen cells. Headings with their sums are passed over: the block goes
 * on in the next row with amounts. A single cell, or a block that fits several times, fills all chosen cells.
 */
export function pasteBlock(
  view: BudgetView,
  corner: Block,
  copied: PastedTable,
  readChoice: ReadChoice,
): Pasting {
  const { table: rows, chosen } = withoutHeadings(view, corner, copied)
  const { targets, leftOut } = targetsOf(view, chosen, rows)
  const writes: CellWrite[] = []
  const unread: UnreadCell[] = []
  for (const { row, cells } of targets) {
    const width = Math.max(1, ...rows.map(({ length }) => length))
    for (const [index, column] of columnsFor(view, chosen, width).entries()) {
      const cell = cells[index % width]
      if (cell === undefined) continue
      const value = valueFor(view, row, column, cell, readChoice)
      if (value === 'unread') unread.push({ row, column, text: cell.text })
      else if (value !== null) writes.push({ row, column, value })
    }
  }
  return { writes, unread, leftOut }
}

/** The columns that a block of this width reaches: all chosen ones where it fits into them a whole number of times. */
function columnsFor({ columns }: BudgetView, { left, right }: Block, width: number): readonly BudgetColumn[] {
  const chosen = right - left + 1
  return columns.slice(left, left + (chosen % width === 0 ? chosen : width))
}

function targetsOf(
  view: BudgetView,
  chosen: Block,
  table: PastedTable,
): { readonly targets: readonly Target[]; readonly leftOut: number } {
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
    return fromEntry(readPasted(cell, rootOf(view.plan), hasWordsAmongAmounts(formatIn(view.plan))))
  }
  const isChoice = column.kind === 'status' || column.kind === 'category'
  if (cell.text.trim() === '' || !(isChoice || isEditable(row, column))) return null
  return readChoice(cell.text, column) ?? 'unread'
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
