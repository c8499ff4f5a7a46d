import { moneyFacts, moneyReads } from '../arithmetic/reads.ts'
import { wrongSums } from '../arithmetic/wrong-sums.ts'
import { entityRule } from '../rule.ts'

/** The printed totals of an objective, or of a field, against its activities. */
export const objectiveTotal = entityRule({
  id: 'objective-total',
  severity: 'error',
  kinds: ['objective', 'field'],
  reads: moneyReads,
  facts: moneyFacts,
  check: (context, { id, kind }) =>
    wrongSums(context, { entity: id, place: kind, message: 'objective-total', columns: 'all' }),
})
