import type { Amount } from '../../../shared/money/index.ts'
import { amountIn } from './copy.ts'
import { columnsIn } from './fill.ts'
import { type Block, sizeOf } from './positions.ts'
import type { BudgetView } from './view.ts'

/** What the chosen cells come to, as spreadsheets show it. */
export interface BlockFigures {
  readonly cells: number
  /** How many of them hold an amount. */
  readonly amounts: number
  /** Minor units. */
  readonly sum: Amount
}

/** Adds the amounts of a block up; sums of headings count only where nothing else is chosen. */
export function blockFigures(view: BudgetView, block: Block): BlockFigures {
  const rows = view.rows.slice(block.top, block.bottom + 1)
  const lines = rows.filter(({ type }) => type === 'line')
  const columns = columnsIn(view, block).filter(({ kind }) => kind !== 'total')
  const counted = columns.length > 0 ? columns : columnsIn(view, block)
  const amounts = (lines.length > 0 ? lines : rows).flatMap((row) =>
    counted.flatMap((column) => amountIn(view, row, column) ?? []),
  )
  return { cells: sizeOf(block), amounts: amounts.length, sum: amounts.reduce((sum, one) => sum + one, 0) }
}
