import type { BudgetColumn } from './columns.ts'
import type { Block } from './positions.ts'
import type { BudgetView } from './view.ts'

/**
 * Where a column of a pasted block goes: into one of the grid; nowhere, since it holds names or sums (`left-out`); or
 * nowhere because the grid has no column for it (`missing`).
 */
export type Lane = BudgetColumn | 'left-out' | 'missing'

/** The lanes from one column of the grid on, as many as are asked for. */
export function lanesFrom({ columns }: BudgetView, left: number, count: number): readonly Lane[] {
  return Array.from({ length: count }, (_, index) => columns[left + index] ?? 'missing')
}

/** The lanes of a block without headings: all chosen columns where it fits into them a whole number of times. */
export function lanesAt(view: BudgetView, { left, right }: Block, width: number): readonly Lane[] {
  const chosen = right - left + 1
  return lanesFrom(view, left, chosen % width === 0 ? chosen : width)
}
