import { expect, test } from 'vitest'
import { differenceOf } from '../../../renderer/checks/plan-difference.ts'
import { createPlan } from '../../../shared/model/index.ts'
import { apply, type Batch } from '../../../shared/operations/index.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'

const entities = smallPlan()
const plan = createPlan(entities)
const field = firstOf(entities, 'field')
const result = firstOf(entities, 'result')
const activity = firstOf(entities, 'activity')

test.each<[string, Batch]>([
  ['a new value', [{ type: 'update', id: field, values: { name: 'Kultura' } }]],
  ['a move', [{ type: 'move', id: activity, parent: result, position: 'z' }]],
  [
    'a value and a move of one entity',
    [
      { type: 'move', id: activity, parent: result, position: 'z' },
      { type: 'update', id: activity, values: { title: 'Tjetër' } },
    ],
  ],
])('%s is found again', (_, batch) => {
  expect(differenceOf(plan, apply(plan, batch))).toEqual(batch)
})

test('what goes and what comes back is found with all below it', () => {
  const without = apply(plan, [{ type: 'remove', id: result }])
  const gone = differenceOf(plan, without)
  expect(gone).toHaveLength(3)
  expect(gone).toContainEqual({ type: 'remove', id: activity })
  const back = differenceOf(without, plan)
  expect(back.map(({ type }) => type)).toEqual(['insert', 'insert', 'insert'])
})

test('the same plan differs in nothing', () => {
  expect(differenceOf(plan, plan)).toEqual([])
})
