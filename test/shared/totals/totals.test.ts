import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childrenOf, descendantsOf, type Plan, rootOf } from '../../../shared/model/index.ts'
import { type Sums, splitOf, sumOf, totalsOf, totalsOfActivity } from '../../../shared/totals/index.ts'
import { anyPlan, planOf } from '../../support/arbitraries/documents.ts'

const line = (values: Record<string, unknown>) => ({ kind: 'cost-line', values })

const small = planOf({
  kind: 'plan',
  values: { firstYear: 2027, lastYear: 2029 },
  children: [
    { kind: 'funding-source', key: 'komuna', values: { name: 'Buxheti i Komunës', type: 'municipal' } },
    { kind: 'funding-source', key: 'fondacioni', values: { name: 'Fondacioni', type: 'donor' } },
    { kind: 'funding-source', key: 'ambasada', values: { name: 'Ambasada', type: 'donor' } },
    {
      kind: 'field',
      children: [
        {
          kind: 'objective',
          children: [
            {
              kind: 'result',
              children: [
                {
                  kind: 'activity',
                  children: [
                    line({
                      source: 'komuna',
                      span: 'year',
                      year: 2027,
                      amount: 588_000,
                      category: 'current',
                    }),
                    line({ source: 'komuna', span: 'every-year', amount: 1_000 }),
                    line({ source: 'fondacioni', span: 'year', year: 2028, amount: 40_000 }),
                    line({ source: 'ambasada', span: 'whole-plan', amount: 250_000 }),
                    line({ span: 'year', year: 2031, amount: 7 }),
                  ],
                },
              ],
            },
            {
              kind: 'objective',
              children: [
                {
                  kind: 'result',
                  children: [
                    {
                      kind: 'activity',
                      children: [
                        line({
                          source: 'fondacioni',
                          span: 'year',
                          year: 2029,
                          amount: 5,
                          category: 'capital',
                        }),
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})

describe('totals', () => {
  const totals = totalsOf(small)
  const [outer, inner] = descendantsOf(small, small.id, 'objective').map(({ id }) => splitOf(totals, id))
  const [first] = descendantsOf(small, small.id, 'activity').map(({ id }) => splitOf(totals, id))

  it('count an amount for every year in each year, and one for the whole plan in none', () => {
    expect(first?.all).toEqual({
      years: [589_000, 41_000, 1_000],
      whole: 250_000,
      outside: 7,
      total: 881_000,
    })
  })

  it('keep amounts of years outside the plan apart from every total', () => {
    expect(totals.plan.all.outside).toBe(7)
    expect(totals.plan.byType.get('unstated')).toMatchObject({ outside: 7, total: 0 })
  })

  it('tell the kinds of source apart, whatever the source', () => {
    expect(totals.plan.byType.get('donor')).toEqual({
      years: [0, 40_000, 5],
      whole: 250_000,
      outside: 0,
      total: 290_005,
    })
    expect(totals.plan.byType.get('municipal')?.years).toEqual([589_000, 1_000, 1_000])
  })

  it('tell the economic categories apart', () => {
    expect(totals.plan.byCategory.get('current')?.total).toBe(588_000)
    expect(totals.plan.byCategory.get('capital')?.total).toBe(5)
  })

  it('hold nested objectives in the one above', () => {
    expect(inner?.all.total).toBe(5)
    expect(outer?.all.total).toBe(881_005)
    expect(totals.plan.all.total).toBe(881_005)
  })

  it('are empty for an entity without amounts', () => {
    expect(splitOf(totals, 'unknown').all).toEqual({ years: [0, 0, 0], whole: 0, outside: 0, total: 0 })
  })
})

describe('totals of any plan', () => {
  it('agree whichever way they are added', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const totals = totalsOf(plan)
        for (const split of [totals.plan, ...totals.byEntity.values()]) {
          for (const parts of [split.bySource, split.byType, split.byCategory, split.byStatus]) {
            expect(added([...parts.values()], totals.years.length)).toEqual(split.all)
          }
          for (const sums of [split.all, ...split.bySource.values()]) {
            expect(sums.years.reduce((sum, amount) => sum + amount, sums.whole)).toBe(sums.total)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are those of the levels below, down to the lines', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const totals = totalsOf(plan)
        const activities = descendantsOf(plan, plan.id, 'activity').map(({ id }) => id)
        const anew = sumOf(
          activities.map((id) => totalsOfActivity(plan, id, totals.years)),
          totals.years.length,
        )
        expect(anew).toEqual(totals.plan)
        expect(totals.plan.all).toMatchObject(naive(plan))
      }),
      { numRuns: 150 },
    )
  })
})

/** The grand total the long way: line by line, year by year. */
function naive(plan: Plan): Partial<Sums> {
  const { firstYear, lastYear } = rootOf(plan)
  let total = 0
  let outside = 0
  for (const activity of descendantsOf(plan, plan.id, 'activity')) {
    for (const { span, year, amount } of childrenOf(plan, activity.id, 'cost-line')) {
      if (span === 'whole-plan') total += amount
      if (span === 'every-year') total += amount * (lastYear - firstYear + 1)
      if (span === 'year' && year !== null) {
        if (year < firstYear || year > lastYear) outside += amount
        else total += amount
      }
    }
  }
  return { total, outside }
}

function added(parts: readonly Sums[], yearCount: number): Sums {
  const add = (pick: (sums: Sums) => number): number => parts.reduce((sum, part) => sum + pick(part), 0)
  return {
    years: Array.from({ length: yearCount }, (_, index) => add((sums) => sums.years[index] ?? 0)),
    whole: add((sums) => sums.whole),
    outside: add((sums) => sums.outside),
    total: add((sums) => sums.total),
  }
}
