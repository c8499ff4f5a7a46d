import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  createPlan,
  descendantsOf,
  fieldsOf,
  flatten,
  type Id,
  type Plan,
} from '../../../shared/model/index.ts'
import { apply, merging, referencesIn, referringFields } from '../../../shared/operations/index.ts'
import { plans } from '../../support/arbitraries/plans.ts'
import { testIds } from '../../support/ids.ts'

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
          const renamed = [...new Set(before.map((id) => (id === from ? into : id)))]
          const isSaidAlready = key.endsWith(' supporting') && before.length > 0 && !ids.includes(into)
          expect(ids).toEqual(isSaidAlready ? renamed.filter((id) => id !== into) : renamed)
        }
      }),
      { numRuns: 300 },
    )
    expect(merged).toBeGreaterThan(5)
  })

  it('leaves an institution that would be responsible and supporting in the former only', () => {
    const institution = (key: string) => ({ kind: 'institution', key, values: { name: key } })
    const activity = (responsible: string, ...supporting: string[]) => ({
      kind: 'activity',
      values: { responsible: [responsible], supporting },
    })
    const children = [
      activity('DKA', 'Drejtoria e Arsimit', 'OJQ'),
      activity('Drejtoria e Arsimit', 'OJQ', 'DKA'),
      activity('OJQ', 'DKA', 'Drejtoria e Arsimit'),
    ]
    const result = { kind: 'result', values: {}, children }
    const objective = { kind: 'objective', values: {}, children: [result] }
    const field = { kind: 'field', values: {}, children: [objective] }
    const institutions = ['DKA', 'Drejtoria e Arsimit', 'OJQ'].map(institution)
    const plan = createPlan(flatten({ kind: 'plan', children: [...institutions, field] }, testIds(1)))
    const [old = '', kept = '', other = ''] = childrenOf(plan, plan.id, 'institution').map(({ id }) => id)
    const after = apply(plan, merging(plan.entities.values(), old, kept))
    const named = descendantsOf(after, after.id, 'activity').map((one) => [one.responsible, one.supporting])
    expect(named).toEqual([
      [[kept], [other]],
      [[kept], [other]],
      [[other], [kept]],
    ])
  })

  it('changes single references as well as lists', () => {
    const several = Object.entries(fieldsOf('activity')).filter(([, field]) => field.several)
    expect(several.length).toBeGreaterThan(0)
    expect(fieldsOf('cost-line').source?.refersTo).toBe('funding-source')
  })
})
