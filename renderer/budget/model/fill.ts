import { type BudgetColumn, takesAmounts } from './columns.ts'
import { type Block, isEditable } from './positions.ts'
import type { LineRow } from './rows.ts'
import type { BudgetView } from './view.ts'
import { type CellWrite, emptied, heldValue } from './writes.ts'

/** The rows of a block that hold cost lines: headings and their sums are passed over. */
export function lineRowsIn({ rows }: BudgetView, { top, bottom }: Block): readonly LineRow[] {
  return rows.slice(top, bottom + 1).flatMap((row) => (row.type === 'line' && !row.isDraft ? row : []))
}

/** The columns of a block. */
export function columnsIn({ columns }: BudgetView, { left, right }: Block): readonly BudgetColumn[] {
  return columns.slice(left, right + 1)
}

/** Empties every cell of a block that can be emptied. */
export function emptyBlock(view: BudgetView, block: Block): readonly CellWrite[] {
  return lineRowsIn(view, block).flatMap((row) =>
    columnsIn(view, block).flatMap((column) => {
      const value = emptied(row, column)
      return value === null ? [] : { row, column, value }
    }),
  )
}

/** Copies the first row of a block into its other rows; a block of one row takes it from the row above. */
export function fillDown(view: BudgetView, block: Block): readonly CellWrite[] {
  const rows = lineRowsIn(view, block)
  const above = lineRowsIn(view, { ...block, top: 0, bottom: block.top - 1 }).at(-1)
  const [first, targets] = rows.length > 1 ? [rows[0], rows.slice(1)] : [above, rows]
  if (first === undefined) return []
  return columnsIn(view, block).flatMap((column) => copies(first, column, targets, [column]))
}

/** Copies the first amount of each row of a block into its other columns; a block of one column takes it from the left. */
export function fillRight(view: BudgetView, block: Block): readonly CellWrite[] {
  const columns = columnsIn(view, block)
  const left = view.columns[block.left - 1]
  const [first, targets] = columns.length > 1 ? [columns[0], columns.slice(1)] : [left, columns]
  if (first === undefined || !takesAmounts(first)) return []
  const amounts = targets.filter(takesAmounts)
  return lineRowsIn(view, block).flatMap((row) => copies(row, first, [row], amounts))
}

function copies(
  from: LineRow,
  column: BudgetColumn,
  rows: readonly LineRow[],
  columns: readonly BudgetColumn[],
): readonly CellWrite[] {
  const value = heldValue(from, column)
  if (value === null) return []
  return rows.flatMap((row) =>
    columns.flatMap((to) => (isEditable(row, to) ? { row, column: to, value } : [])),
  )
}
