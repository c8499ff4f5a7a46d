export { splitOfLines, totalsOfActivity } from './activity.ts'
export {
  amountOfItem,
  type CostFactors,
  type ItemAmount,
  type ItemSum,
  sumsOfItems,
} from './cost-item.ts'
export { keepTotals } from './keep.ts'
export { type Category, type CostStatus, type SourceType, type Split, sourceTypes, sumOf } from './split.ts'
export type { Sums } from './sums.ts'
export { bearsCosts, splitOf, type Totals, totalsOf } from './totals.ts'
