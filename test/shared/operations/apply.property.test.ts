import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPlan, kindNames } from '../../../shared/model/index.ts'
import {
  apply,
  applyReversibly,
  batchSchema,
  buildPlan,
  invert,
  makeReady,
} from '../../../shared/operations/index.ts'
import { picture, plans, plansWithBatch } from '../../support/arbitraries/plans.ts'

describe('a random batch on a random plan', () => {
  test('is taken back by its inverse', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const changed = apply(plan, batch)
        expect(picture(apply(changed, invert(plan, batch)))).toStrictEqual(picture(plan))
      }),
    )
  })

  test('is done again by the inverse of its inverse', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const changed = applyReversibly(plan, batch)
        const back = applyReversibly(changed.plan, changed.inverse)
        expect(picture(apply(back.plan, back.inverse))).toStrictEqual(picture(changed.plan))
      }),
    )
  })

  test('leaves the plan it came from as it was', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const before = structuredClone(picture(plan))
        apply(plan, batch)
        expect(picture(plan)).toStrictEqual(before)
      }),
    )
  })

  test('gives the same plan where it was made ready for, once and again', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const before = structuredClone(picture(plan))
        const changed = picture(apply(plan, batch))
        for (const round of [1, 2]) {
          if (round === 1) makeReady(plan)
          expect(picture(apply(plan, batch))).toStrictEqual(changed)
          expect(picture(plan)).toStrictEqual(before)
        }
      }),
    )
  })

  test('gives a plan whose children are what its entities say', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const changed = apply(plan, batch)
        expect(picture(changed)).toStrictEqual(picture(createPlan(changed.entities.values())))
      }),
    )
  })

  test('means the same after a journey through JSON and the schema', () => {
    fc.assert(
      fc.property(plansWithBatch(), ({ plan, batch }) => {
        const travelled = batchSchema.parse(JSON.parse(JSON.stringify(batch)))
        expect(picture(apply(plan, travelled))).toStrictEqual(picture(apply(plan, batch)))
      }),
    )
  })
})

const shuffledPlans = plans().chain((plan) => {
  const entities = Array.from(plan.entities.values())
  const length = { minLength: entities.length, maxLength: entities.length }
  return fc.record({ plan: fc.constant(plan), entities: fc.shuffledSubarray(entities, length) })
})

describe('a random plan', () => {
  test('is built from its entities in any order', () => {
    fc.assert(
      fc.property(shuffledPlans, ({ plan, entities }) => {
        expect(picture(buildPlan(entities))).toStrictEqual(picture(plan))
      }),
    )
  })

  test('has, over some hundred draws, entities of every kind', () => {
    const seen = new Set(
      fc.sample(plans(), 150).flatMap((plan) => Array.from(plan.entities.values(), ({ kind }) => kind)),
    )
    expect([...seen].toSorted()).toEqual([...kindNames].toSorted())
  })
})
