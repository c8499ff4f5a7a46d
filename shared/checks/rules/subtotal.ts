import { moneyFacts, moneyReads } from '../arithmetic/reads.ts'
import { wrongSums } from '../arithmetic/wrong-sums.ts'
import { entityRule } from '../rule.ts'

/** The printed sub-totals of a result against its activities. */
export const subtotal = entityRule({
  id: 'subtotal',
  severity: 'error',
  kinds: ['result'],
  reads: moneyReads,
  facts: moneyFacts,
  check: (context, { id }) =>
    wrongSums(context, { entity: id, place: 'result', message: 'subtotal', columns: 'all' }),
})
