import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOfActivity } from '../../../renderer/budget/model/activity-rows.ts'
import {
  childrenOf,
  createPlan,
  entityOf,
  flatten,
  type Id,
  type NestedEntity,
  type Plan,
} from '../../../shared/model/index.ts'
import { splitOf, totalsOf } from '../../../shared/totals/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const lineArbitrary = fc.record({
  source: fc.constantFrom('komuna', 'donatori', null),
  span: fc.constantFrom('year', 'every-year', 'whole-plan'),
  year: fc.constantFrom(2027, 2028, 2029, 2040, null),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  category: fc.constantFrom('unstated', 'current', 'capital'),
  status: fc.constantFrom('unstated', 'secured'),
})

function planWith(lines: readonly Readonly<Record<string, unknown>>[]) {
  const costLines: NestedEntity[] = lines.map((values) => ({ kind: 'cost-line', values }))
  const activity: NestedEntity = { kind: 'activity', children: costLines }
  const result: NestedEntity = { kind: 'result', children: [activity] }
  const objective: NestedEntity = { kind: 'objective', children: [result] }
  const sources = ['komuna', 'donatori'].map((key) => ({ kind: 'funding-source', key }))
  const values = { firstYear: 2027, lastYear: 2029 }
  const plan = createPlan(flatten({ kind: 'plan', values, children: [...sources, objective] }, countingIds()))
  const id = [...plan.entities.values()].find(({ kind }) => kind === 'activity')?.id ?? ''
  return { plan, id }
}

/** The rows by which the page of an activity, as the budget, tells its amounts. */
function costRows(plan: Plan, id: Id, years: readonly number[]) {
  const activity = entityOf(plan, id, 'activity')
  if (activity === null) throw new TypeError('no activity')
  const sources = childrenOf(plan, plan.id, 'funding-source')
  return rowsOfActivity({ plan, years, sources }, activity, { code: '', level: 1 })
}

test('the rows of an activity add up to its totals', () => {
  fc.assert(
    fc.property(fc.array(lineArbitrary, { maxLength: 12 }), (lines) => {
      const { plan, id } = planWith(lines)
      const totals = totalsOf(plan)
      const rows = costRows(plan, id, totals.years)
      const sum = (of: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((all, row) => all + of(row), 0)
      const { all } = splitOf(totals, id)
      expect({
        years: totals.years.map((_, index) => sum(({ sums }) => sums.years[index] ?? 0)),
        whole: sum(({ sums }) => sums.whole),
        outside: sum(({ sums }) => sums.outside),
        total: sum(({ sums }) => sums.total),
      }).toEqual(all)
    }),
  )
})

test('lines of one source stand in one row, unless they are of different kinds', () => {
  const line = { source: 'komuna', amount: 100 }
  const { plan, id } = planWith([
    { ...line, year: 2027 },
    { ...line, year: 2028 },
    { ...line, year: 2028, category: 'capital' },
  ])
  const rows = costRows(plan, id, [2027, 2028, 2029])
  expect(rows.map(({ category, sums }) => [category, ...sums.years])).toEqual([
    ['unstated', 100, 100, 0],
    ['capital', 0, 100, 0],
  ])
})
