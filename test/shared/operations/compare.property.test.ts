import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entity, type Plan, subtreeOf } from '../../../shared/model/index.ts'
import { apply, batchBetween, batchRestoring, compare } from '../../../shared/operations/index.ts'
import { picture, plansWithBatch } from '../../support/arbitraries/plans.ts'

const states = plansWithBatch(25, 20).map(({ plan, batch }) => ({ before: plan, after: apply(plan, batch) }))

describe('the difference between two states of a random plan', () => {
  test('leads from the first to the second, and back', () => {
    fc.assert(
      fc.property(states, ({ before, after }) => {
        expect(picture(apply(before, batchBetween(before, after)))).toStrictEqual(picture(after))
        expect(picture(apply(after, batchBetween(after, before)))).toStrictEqual(picture(before))
      }),
    )
  })

  test('is nothing for a plan and its copy', () => {
    fc.assert(
      fc.property(states, ({ after }) => {
        const copy: Plan = {
          ...after,
          entities: new Map([...after.entities].map(([id, one]) => [id, { ...one }])),
        }
        expect(batchBetween(after, copy)).toStrictEqual([])
        expect(compare(after, copy)).toStrictEqual({ added: [], removed: [], changed: [], moved: [] })
      }),
    )
  })

  test('names every entity that is in one of them only, and every one that is not the same', () => {
    fc.assert(
      fc.property(states, ({ before, after }) => {
        const { added, removed, changed, moved } = compare(before, after)
        expect(idsOf(added)).toStrictEqual(missingIn(after, before))
        expect(idsOf(removed)).toStrictEqual(missingIn(before, after))
        const differing = [...after.entities.values()].filter((entity) => {
          const known = before.entities.get(entity.id)
          return known !== undefined && JSON.stringify(sorted(known)) !== JSON.stringify(sorted(entity))
        })
        const told = new Set([...changed, ...moved].map((pair) => pair.after.id))
        expect([...told].toSorted()).toStrictEqual(idsOf(differing))
      }),
    )
  })
})

describe('restoring one entity of a random plan', () => {
  test('gives a plan in which it is as it was, and what was elsewhere still is there', () => {
    fc.assert(
      fc.property(states, fc.nat(), ({ before, after }, number) => {
        const all = [...before.entities.values()]
        const entity = all[number % all.length]
        if (entity === undefined) throw new TypeError('a plan has a root')
        const batch = batchRestoring(after, before, entity.id)
        fc.pre(batch.length > 0 && !isCircular(after, entity))
        const restored = apply(after, batch)
        for (const was of subtreeOf(before, entity.id)) {
          const now = restored.entities.get(was.id)
          expect({ parent: now?.parent, position: now?.position }).toStrictEqual({
            parent: was.parent,
            position: was.position,
          })
        }
        const lost = [...after.entities.keys()].filter((id) => !restored.entities.has(id))
        expect(lost.filter((id) => before.entities.has(id))).toStrictEqual([])
      }),
    )
  })

  test('is one batch that is taken back whole', () => {
    fc.assert(
      fc.property(states, ({ before, after }) => {
        const batch = batchRestoring(after, before, before.id)
        const restored = apply(after, batch)
        expect(picture(apply(restored, batchBetween(restored, after)))).toStrictEqual(picture(after))
      }),
    )
  })
})

/** Whether the place where the entity stood now lies below it: there it cannot be put back. */
function isCircular(plan: Plan, { id, parent }: Entity): boolean {
  return subtreeOf(plan, id).some((below) => below.id === parent)
}

function idsOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ id }) => id).toSorted()
}

function missingIn(plan: Plan, other: Plan): readonly string[] {
  return idsOf([...plan.entities.values()].filter(({ id }) => !other.entities.has(id)))
}

function sorted(entity: Entity): unknown {
  return Object.entries(entity).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
