import { moneyFacts, moneyReads } from '../arithmetic/reads.ts'
import { wrongSums } from '../arithmetic/wrong-sums.ts'
import { entityRule } from '../rule.ts'

/** The printed grand total against all activities. */
export const grandTotal = entityRule({
  id: 'grand-total',
  severity: 'error',
  kinds: ['plan'],
  reads: moneyReads,
  facts: moneyFacts,
  check: (context, { id }) =>
    wrongSums(context, { entity: id, place: 'plan', message: 'grand-total', columns: 'all' }),
})
