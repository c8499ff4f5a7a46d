import { type Position, within } from './positions.ts'
import type { BudgetView } from './view.ts'

/** The keys that move without typing. */
export type MoveKey =
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'

const keys: readonly string[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]

/** Whether a key moves. */
export function isMoveKey(key: string): key is MoveKey {
  return keys.includes(key)
}

/**
 * Where a key leads, as in a spreadsheet: Home and End within the row, with Ctrl to the corners; Ctrl with an arrow to the
 * edge of the row, or to the next heading.
 * @param page how many rows are in sight
 */
export function moved(view: BudgetView, from: Position, key: MoveKey, ctrl: boolean, page: number): Position {
  return skipLabel(view, from, within(view, target(view, from, key, ctrl, page)))
}

function target(
  view: BudgetView,
  { row, column }: Position,
  key: MoveKey,
  ctrl: boolean,
  page: number,
): Position {
  const lastRow = view.rows.length - 1
  const lastColumn = view.columns.length - 1
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? nextHeading(view, row, -1) : row - 1, column }
    case 'ArrowDown':
      return { row: ctrl ? nextHeading(view, row, 1) : row + 1, column }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: ctrl ? lastColumn : column + 1 }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn }
    case 'PageUp':
      return { row: row - page, column }
    case 'PageDown':
      return { row: row + page, column }
  }
}

function nextHeading({ rows }: BudgetView, from: number, step: 1 | -1): number {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) {
    if (rows[row]?.type === 'heading') return row
  }
  return step === 1 ? rows.length - 1 : 0
}

/** The label of a heading spans two columns, which are one step. */
function skipLabel(view: BudgetView, from: Position, to: Position): Position {
  const isLabel = view.rows[to.row]?.type === 'heading' && from.row === to.row
  if (!isLabel || from.column > 1 || to.column > 1) return to
  return { row: to.row, column: to.column > from.column ? 2 : 0 }
}
