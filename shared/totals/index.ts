export { totalsOfActivity } from './activity.ts'
export { type Category, type SourceType, type Split, sumOf } from './split.ts'
export type { Sums } from './sums.ts'
export { splitOf, type Totals, totalsOf } from './totals.ts'
