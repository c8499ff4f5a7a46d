import type { CheckContext } from '../context.ts'
import type { Reads } from '../rule.ts'

/** What sums are made of. */
export const moneyReads: Reads = {
  plan: ['firstYear', 'lastYear', 'currency', 'numberStyle'],
  field: [],
  objective: [],
  result: ['title'],
  activity: [],
  'cost-line': 'all',
  'funding-source': ['type'],
  declared: 'all',
}

/** What sums, and the way they are printed, take from the plan. */
export function moneyFacts({ root }: CheckContext): string {
  return [root.firstYear, root.lastYear, root.currency, root.numberStyle].join(' ')
}
