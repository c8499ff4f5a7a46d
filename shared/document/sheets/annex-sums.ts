import type { TotalsRow } from '../../formats/index.ts'
import type { Context } from '../compose/context.ts'
import type { Slot } from '../compose/implementation-columns.ts'
import { rangeName } from './a1.ts'
import { hiddenColumns } from './annex-hidden.ts'

/** The rows that a sum is over, both ends included, from 0. */
export interface SumRange {
  readonly from: number
  readonly to: number
}

/**
 * The formula of a sum of one column; null over no rows. Sums among the rows do not count again: SUBTOTAL passes over its
 * own kind; where sums by category stand among them, only rows that have a group count.
 */
export function sumFormula(
  { format, words }: Context,
  slots: readonly Slot[],
  column: number,
  { from, to }: SumRange,
  category: TotalsRow['category'],
): string | null {
  if (from > to) return null
  const range = (of: number): string => rangeName([from, of], [to, of])
  const categories = slots.findIndex(({ type }) => type === 'category')
  const isByCategory = format.activityTable.totals.some((row) => row.category !== 'every')
  if (!isByCategory || categories === -1) {
    return category === 'every' ? `SUBTOTAL(9,${range(column)})` : null
  }
  const groups = range(slots.length + hiddenColumns.indexOf('group'))
  const ofCategory = category === 'every' ? '' : `,${range(categories)},"${words.cost.categories[category]}"`
  return `SUMIFS(${range(column)},${groups},"<>"${ofCategory})`
}
