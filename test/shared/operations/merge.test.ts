import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, type Id, type Plan } from '../../../shared/model/index.ts'
import { apply, merging, referencesIn, referringFields } from '../../../shared/operations/index.ts'
import { plans } from '../../support/arbitraries/plans.ts'

/** The lists and places of a plan that refer to others, by entity and name. */
function references(plan: Plan): Map<string, readonly Id[]> {
  return new Map(
    [...plan.entities.values()].flatMap((entity) =>
      referringFields(entity.kind).map(
        (name) => [`${entity.id} ${name}`, referencesIn(entity, name)] as const,
      ),
    ),
  )
}

/** A random plan, with numbers that pick two of its institutions or sources. */
const pairs = fc
  .tuple(plans(30), fc.constantFrom('institution', 'funding-source'), fc.nat(), fc.nat())
  .map(([plan, kind, one, other]) => {
    const ids = [...plan.entities.values()].flatMap((entity) => (entity.kind === kind ? [entity.id] : []))
    const [from = '', into = ''] = [ids[one % ids.length], ids[other % ids.length]]
    return { plan, from, into }
  })

describe('merging one entity into another', () => {
  it('leaves no reference to it, keeps the order of each list, and names none twice', () => {
    let merged = 0
    fc.assert(
      fc.property(pairs, ({ plan, from, into }) => {
        if (from === into) return
        merged += 1
        const after = apply(plan, merging(plan.entities.values(), from, into))
        expect(after.entities.has(from)).toBe(false)
        expect(after.entities.has(into)).toBe(true)
        const now = references(after)
        for (const [key, before] of references(plan)) {
          const ids = now.get(key)
          if (ids === undefined) continue
          expect(ids).not.toContain(from)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids).toEqual([...new Set(before.map((id) => (id === from ? into : id)))])
        }
      }),
      { numRuns: 300 },
    )
    expect(merged).toBeGreaterThan(5)
  })

  it('changes single references as well as lists', () => {
    const several = Object.entries(fieldsOf('activity')).filter(([, field]) => field.several)
    expect(several.length).toBeGreaterThan(0)
    expect(fieldsOf('cost-line').source?.refersTo).toBe('funding-source')
  })
})
