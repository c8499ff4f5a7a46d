import { moneyFacts, moneyReads } from '../arithmetic/reads.ts'
import { wrongSums } from '../arithmetic/wrong-sums.ts'
import { entityRule } from '../rule.ts'

/** The printed total of an activity against its years. */
export const rowTotal = entityRule({
  id: 'row-total',
  severity: 'error',
  kinds: ['activity'],
  reads: moneyReads,
  facts: moneyFacts,
  check: (context, { id }) =>
    wrongSums(context, { entity: id, place: 'row', message: 'row-total', columns: 'total' }),
})
