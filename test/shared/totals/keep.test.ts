import fc from 'fast-check'
import { expect, test } from 'vitest'
import { descendantsOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { keepTotals, totalsOf } from '../../../shared/totals/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { plansWithBatch } from '../../support/arbitraries/plans.ts'

const line = (amount: number) => ({
  kind: 'cost-line',
  values: { source: 'komuna', span: 'year', year: 2027, amount },
})

const result = (...amounts: readonly number[]) => ({
  kind: 'result',
  children: amounts.map((amount) => ({ kind: 'activity', children: [line(amount)] })),
})

const small = planOf({
  kind: 'plan',
  values: { firstYear: 2027, lastYear: 2028 },
  children: [
    { kind: 'funding-source', key: 'komuna', values: { name: 'Buxheti i Komunës', type: 'municipal' } },
    {
      kind: 'field',
      children: [
        { kind: 'objective', children: [result(100, 200)] },
        { kind: 'objective', children: [result(400)] },
      ],
    },
  ],
})

test('the sums kept from one plan to the next are those made anew', () => {
  fc.assert(
    fc.property(plansWithBatch(), ({ plan, batch }) => {
      const keep = keepTotals()
      expect(keep(plan)).toEqual(totalsOf(plan))
      const after = apply(plan, batch)
      expect(keep(after)).toEqual(totalsOf(after))
      // An undo goes back to what was known before.
      expect(keep(plan)).toEqual(totalsOf(plan))
    }),
    { numRuns: 200 },
  )
})

test('a change leaves the sums beside it as they were, and reaches all above it', () => {
  const keep = keepTotals()
  const before = keep(small)
  const [first] = descendantsOf(small, small.id, 'cost-line')
  const after = keep(apply(small, [{ type: 'update', id: first?.id ?? '', values: { amount: 150 } }]))
  const sums = (kind: 'activity' | 'result' | 'objective' | 'field') =>
    descendantsOf(small, small.id, kind).map(({ id }) => after.byEntity.get(id) === before.byEntity.get(id))
  expect(sums('activity')).toEqual([false, true, true])
  expect(sums('result')).toEqual([false, true])
  expect(sums('objective')).toEqual([false, true])
  expect(sums('field')).toEqual([false])
  expect([before.plan.all.total, after.plan.all.total]).toEqual([700, 750])
})

test('another kind of source counts everywhere', () => {
  const keep = keepTotals()
  keep(small)
  const [source] = descendantsOf(small, small.id, 'funding-source')
  const after = keep(apply(small, [{ type: 'update', id: source?.id ?? '', values: { type: 'donor' } }]))
  expect([...after.plan.byType.keys()]).toEqual(['donor'])
})
