import type { Position } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'

/** The id of a cell's element, by the numbers of its row and column. */
export function cellId(row: number, column: number): string {
  return `budget-cell-${row}-${column}`
}

/** The id of the cell of a position; the label of a heading spans two columns. */
export function idOfCell(view: BudgetView, { row, column }: Position): string {
  return cellId(row, column === 1 && view.rows[row]?.type === 'heading' ? 0 : column)
}

/** The position that an element of the grid bears, if it lies in a cell. */
export function positionIn(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}
