import { type BudgetColumn, takesAmounts, takesChoice } from './columns.ts'
import { type BudgetRow, hasLines } from './rows.ts'
import type { BudgetView } from './view.ts'

/** A cell by the numbers of its row and column, from 0. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** A block of cells, its edges included. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The block between two of its corners. */
export function blockBetween(one: Position, other: Position): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

/** How many cells a block has. */
export function sizeOf({ top, bottom, left, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** Whether something can be typed or chosen in a cell. */
export function isEditable(row: BudgetRow | undefined, column: BudgetColumn | undefined): boolean {
  if (row?.type !== 'line' || column === undefined) return false
  if (row.isDraft) return column.kind === 'source'
  if (column.kind === 'cost-kind') return row.isFirst
  // Without an amount there is nothing that could have them.
  if (column.kind === 'status' || column.kind === 'category') return hasLines(row)
  return takesAmounts(column) || takesChoice(column)
}

/** The same cell, or the nearest one that is there. */
export function within({ rows, columns }: BudgetView, { row, column }: Position): Position {
  return {
    row: Math.max(0, Math.min(row, rows.length - 1)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  }
}

/** The next cell to type into, row after row; null past the last one. */
export function nextEditable(view: BudgetView, from: Position, step: 1 | -1): Position | null {
  const width = view.columns.length
  const count = view.rows.length * width
  for (let at = from.row * width + from.column + step; at >= 0 && at < count; at += step) {
    const position = { row: Math.floor(at / width), column: at % width }
    if (isEditable(view.rows[position.row], view.columns[position.column])) return position
  }
  return null
}

/** The next cell of a column to type into; the same one at the end. */
export function nextInColumn(view: BudgetView, from: Position, step: 1 | -1): Position {
  for (let row = from.row + step; row >= 0 && row < view.rows.length; row += step) {
    if (isEditable(view.rows[row], view.columns[from.column])) return { row, column: from.column }
  }
  return from
}
