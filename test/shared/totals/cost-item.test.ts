import { describe, expect, test } from 'vitest'
import { descendantsOf } from '../../../shared/model/index.ts'
import { amountOfItem, sumsOfItems } from '../../../shared/totals/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'

describe('a cost item comes to', () => {
  test.each([
    ['70 € × 7 × 12', { unitCost: 7_000, quantity: 7_000, times: 12_000 }, 588_000, true],
    ['2,5 hours of 10 €', { unitCost: 1_000, quantity: 2_500, times: 1_000 }, 2_500, true],
    ['2,5 hours of 0,33 €', { unitCost: 33, quantity: 2_500, times: 1_000 }, 83, false],
    ['2,5 hours of −0,33 €', { unitCost: -33, quantity: 2_500, times: 1_000 }, -83, false],
    ['nothing', { unitCost: 7_000, quantity: 0, times: 12_000 }, 0, true],
    ['half a cent', { unitCost: 1, quantity: 500, times: 1_000 }, 1, false],
  ])('%s', (_words, factors, amount, isExact) => {
    expect(amountOfItem(factors)).toEqual({ amount, isExact })
  })

  test('nothing beyond the largest amount', () => {
    expect(
      amountOfItem({ unitCost: 1_000_000_000_000, quantity: 1_000_000_000, times: 1_000_000_000 }),
    ).toBeNull()
  })
})

test('the items of an activity add up by source and year', () => {
  const item = (values: object) => ({ kind: 'cost-item', values: { ...values } })
  const plan = planOf({
    kind: 'plan',
    values: { firstYear: 2027, lastYear: 2028 },
    children: [
      { kind: 'funding-source', key: 'komuna' },
      {
        kind: 'objective',
        children: [
          {
            kind: 'result',
            children: [
              {
                kind: 'activity',
                children: [
                  item({ unitCost: 100, quantity: 3_000, source: 'komuna' }),
                  item({ unitCost: 50, source: 'komuna', years: [2028] }),
                  item({ unitCost: 7, years: [2027] }),
                ],
              },
            ],
          },
        ],
      },
    ],
  })
  const [activity] = descendantsOf(plan, plan.id, 'activity')
  const [source] = descendantsOf(plan, plan.id, 'funding-source')
  const komuna = source?.id ?? ''
  expect(sumsOfItems(plan, activity?.id ?? '', [2027, 2028])).toEqual([
    { source: komuna, year: 2027, amount: 300 },
    { source: komuna, year: 2028, amount: 350 },
    { source: null, year: 2027, amount: 7 },
  ])
})
