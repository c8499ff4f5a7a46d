import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedBetween, type Entity, type Id, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { plansWithBatch } from '../../support/arbitraries/plans.ts'

test('what changed leads from one plan to the next, and the other way back', () => {
  fc.assert(
    fc.property(plansWithBatch(), ({ plan, batch }) => {
      const next = apply(plan, batch)
      expect(led(plan, next)).toEqual(next.entities)
      expect(led(next, plan)).toEqual(plan.entities)
      // Who made the step knows what it changed; looking for it finds the same.
      const found = changedBetween(plan, { ...next }).map(({ id }) => id)
      expect(new Set(changedBetween(plan, next).map(({ id }) => id))).toEqual(new Set(found))
    }),
    { numRuns: 200 },
  )
})

/** The entities of one plan with what another has else. */
function led(from: Plan, to: Plan): ReadonlyMap<Id, Entity> {
  const entities = new Map(from.entities)
  for (const { id, before, after } of changedBetween(from, to)) {
    expect(before).toBe(from.entities.get(id) ?? null)
    if (after === null) entities.delete(id)
    else entities.set(id, after)
  }
  return entities
}

test('one changed value is one changed entity, asked once or again', () => {
  fc.assert(
    fc.property(plansWithBatch(), ({ plan }) => {
      const next = apply(plan, [{ type: 'update', id: plan.id, values: { title: 'Një titull tjetër' } }])
      expect(changedBetween(plan, next).map(({ id }) => id)).toEqual([plan.id])
      expect(changedBetween(plan, next)).toBe(changedBetween(plan, next))
      expect(changedBetween(next, next)).toEqual([])
    }),
    { numRuns: 10 },
  )
})
