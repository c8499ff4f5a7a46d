import { expect, it } from 'vitest'
import { isNothing, outsidePeriod } from '../../../renderer/plan/data/outside-period.ts'
import { flatten } from '../../../shared/model/index.ts'
import { apply, buildPlan } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

const activity = {
  kind: 'activity',
  values: { firstYear: 2027, lastYear: 2029 },
  children: [
    { kind: 'cost-line', values: { year: 2027, amount: 100 } },
    { kind: 'cost-line', values: { year: 2029, amount: 250 } },
    { kind: 'cost-line', values: { span: 'every-year', amount: 7 } },
    { kind: 'cost-item', values: { years: [2028, 2029] } },
    { kind: 'cost-item' },
  ],
}
const indicator = { kind: 'indicator', children: [{ kind: 'indicator-target', values: { year: 2029 } }] }
const result = { kind: 'result', children: [activity] }
const objective = { kind: 'objective', children: [indicator, result] }
const plan = buildPlan(
  flatten({ kind: 'plan', values: { firstYear: 2027, lastYear: 2029 }, children: [objective] }, testIds()),
)

it('is empty while every year is one of the plan', () => {
  expect(isNothing(outsidePeriod(plan))).toBe(true)
})

it('tells what a shorter period leaves outside, and what comes back with it', () => {
  const shorter = apply(plan, [{ type: 'update', id: plan.id, values: { lastYear: 2028 } }])
  const outside = { lines: 1, amount: 250, targets: 1, activities: 1, items: 1 }
  expect(outsidePeriod(shorter)).toEqual(outside)
  const again = apply(shorter, [{ type: 'update', id: plan.id, values: { lastYear: 2029 } }])
  expect(isNothing(outsidePeriod(again))).toBe(true)
})
