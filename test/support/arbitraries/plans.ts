import fc from 'fast-check'
import { createEntity, createPlan, type Plan } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { testIds } from '../ids.ts'
import { carryOut } from './carry-out.ts'
import { commands, growth } from './commands.ts'
import { keepingRules, valuesOf } from './values.ts'

/** A plan with up to `size` entities of all kinds, with references among them. */
export function plans(size = 25): fc.Arbitrary<Plan> {
  return fc.tuple(valuesOf('plan'), growth(size)).map(([values, inserts]) => {
    const place = { id: testIds(1)(), parent: null, position: 'V' }
    const root = { ...createEntity('plan', place), ...keepingRules('plan', values) }
    return carryOut(createPlan([root]), inserts, testIds(2)).plan
  })
}

/** A plan and a batch of up to `length` commands that fits it. */
export function plansWithBatch(size = 25, length = 12): fc.Arbitrary<{ plan: Plan; batch: Batch }> {
  return fc
    .tuple(plans(size), commands(length))
    .map(([plan, drawn]) => ({ plan, batch: carryOut(plan, drawn, testIds(3)).batch }))
}

/** A plan as plain data, in which two plans that are the same are deeply equal. */
export function picture(plan: Plan): object {
  return {
    id: plan.id,
    entities: Object.fromEntries(Array.from(plan.entities).toSorted(byId)),
    children: Object.fromEntries(Array.from(plan.children).toSorted(byId)),
  }
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}
