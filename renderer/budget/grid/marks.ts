import { type Desk, positionOf } from '../desk/desk.ts'
import type { GridState } from '../desk/grid-state.ts'
import { type Block, blockBetween, type Position } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'

/** Where the user is in the grid, by the numbers of rows and columns. */
export interface Marks {
  readonly active: Position
  readonly corner: Position
  readonly block: Block
}

/** What of it one row has to draw: columns, or -1 for none. Plain numbers, so that other rows stay as they are. */
export interface RowMarks {
  readonly active: number
  readonly from: number
  readonly to: number
}

/** A row in which nothing is chosen. */
export const unmarked: RowMarks = { active: -1, from: -1, to: -1 }

/** Where the user is. */
export function marksOf(view: BudgetView, state: Pick<GridState, 'active' | 'corner'>): Marks {
  const active = positionOf(view, state.active)
  const corner = positionOf(view, state.corner)
  return { active, corner, block: blockBetween(active, corner) }
}

/** What of the marks lies in a row. */
export function marksIn({ active, block }: Marks, row: number): RowMarks {
  const isInside = row >= block.top && row <= block.bottom
  return {
    active: active.row === row ? active.column : -1,
    from: isInside ? block.left : -1,
    to: isInside ? block.right : -1,
  }
}

/** The headings above a row, outermost first. */
export function headingsAbove({ rows }: BudgetView, index: number): readonly number[] {
  const found: number[] = []
  let level = rows[index]?.level ?? 0
  for (let at = index - 1; at >= 0 && level > 1; at -= 1) {
    const row = rows[at]
    if (row?.type !== 'heading' || row.level >= level) continue
    found.unshift(at)
    level = row.level
  }
  return found
}

/**
 * The headings that are out of sight above the rows in sight: they are kept in view, with their sums, as long as rows of
 * theirs are.
 * @param top the first row that is wholly in sight
 */
export function pinnedHeadings(view: BudgetView, top: number): readonly number[] {
  const pinned: number[] = []
  for (;;) {
    // Each of them covers a row, which may be the last of its part.
    const slot = top + pinned.length
    const heading = headingsAbove(view, slot)[pinned.length]
    if (heading === undefined || heading >= slot) return pinned
    pinned.push(heading)
  }
}

/** The desk's marks now. */
export function marksNow(desk: Desk): Marks {
  return marksOf(desk.view(), desk.grid.getState())
}
