import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../shared/formats/index.ts'
import { childrenOf, descendantsOf, type Plan, rootOf, yearsOf } from '../../../shared/model/index.ts'
import { duplicateOf, newPlan, type TakeOverPart, takeOverParts } from '../../../shared/new-plan/index.ts'
import { buildPlan, referencesIn, referringFields } from '../../../shared/operations/index.ts'
import { plans } from '../../support/arbitraries/plans.ts'
import { testIds } from '../../support/ids.ts'

const beginnings = fc.record({
  earlier: plans(60),
  parts: fc.subarray([...takeOverParts]),
  firstYear: fc.integer({ min: 1990, max: 2095 }),
  length: fc.integer({ min: 0, max: 5 }),
  format: fc.constantFrom(...formats),
})

function begin(
  earlier: Plan,
  parts: readonly TakeOverPart[],
  firstYear: number,
  length: number,
  format = formats[0],
): Plan {
  if (format === undefined) throw new TypeError('no format')
  const fields = childrenOf(earlier, earlier.id, 'field').map(({ name }) => name)
  const values = { title: 'I ri', firstYear, lastYear: firstYear + length, language: 'sq' as const }
  const takeOver = { plan: earlier, parts: new Set(parts) }
  return buildPlan(newPlan({ values, format, fields, usual: new Set(['sources']), takeOver }, testIds(5)))
}

describe('a new plan after any other', () => {
  it('is a plan of its own, whose every year is one of its years', () => {
    fc.assert(
      fc.property(beginnings, ({ earlier, parts, firstYear, length, format }) => {
        const plan = begin(earlier, parts, firstYear, length, format)
        const years = new Set(yearsOf(plan))
        for (const id of plan.entities.keys()) expect(earlier.entities.has(id)).toBe(false)
        const named = [
          ...descendantsOf(plan, plan.id, 'cost-line').map(({ year }) => year),
          ...descendantsOf(plan, plan.id, 'indicator-target').map(({ year }) => year),
          ...descendantsOf(plan, plan.id, 'cost-item').flatMap((item) => item.years),
          ...descendantsOf(plan, plan.id, 'activity').flatMap((activity) => [
            activity.firstYear,
            activity.lastYear,
          ]),
        ]
        for (const year of named) if (year !== null) expect(years).toContain(year)
      }),
    )
  })

  it('never holds declared values or dismissals, and refers only to what it holds', () => {
    fc.assert(
      fc.property(beginnings, ({ earlier, parts, firstYear, length, format }) => {
        const plan = begin(earlier, parts, firstYear, length, format)
        for (const entity of plan.entities.values()) {
          expect(['declared', 'dismissal']).not.toContain(entity.kind)
          for (const name of referringFields(entity.kind))
            for (const id of referencesIn(entity, name)) expect(plan.entities.has(id)).toBe(true)
        }
      }),
    )
  })

  it('has for the same period every amount of the earlier plan’s years in its own year', () => {
    fc.assert(
      fc.property(plans(80), fc.integer({ min: -5, max: 5 }), (earlier, by) => {
        const { firstYear, lastYear } = rootOf(earlier)
        const start = Math.min(2100 - (lastYear - firstYear), Math.max(1990, firstYear + by))
        const plan = begin(earlier, takeOverParts, start, lastYear - firstYear)
        const sums = (of: Plan, shift: number) => {
          const byYear = new Map<number | string, number>()
          for (const { span, year, amount, parent } of descendantsOf(of, of.id, 'cost-line')) {
            if (year !== null && (year < rootOf(of).firstYear || year > rootOf(of).lastYear)) continue
            if (of === earlier && isUnderDoubledField(earlier, parent)) continue
            const key = year === null ? span : year + shift
            byYear.set(key, (byYear.get(key) ?? 0) + amount)
          }
          return byYear
        }
        expect(sums(plan, 0)).toEqual(sums(earlier, start - firstYear))
      }),
    )
  })

  it('duplicates with everything but the ids and the title', () => {
    fc.assert(
      fc.property(plans(40), (plan) => {
        const copy = buildPlan(duplicateOf(plan, 'Kopja', testIds(6)))
        expect(rootOf(copy)).toEqual({ ...rootOf(plan), id: copy.id, title: 'Kopja' })
        const kinds = (of: Plan) =>
          [...of.entities.values()].map(({ kind, position }) => `${kind} ${position}`).toSorted()
        expect(kinds(copy)).toEqual(kinds(plan))
        for (const id of copy.entities.keys()) expect(plan.entities.has(id)).toBe(false)
      }),
    )
  })
})

/** Fields without a name, and later ones of a name, are not taken over. */
function isUnderDoubledField(plan: Plan, start: string | null): boolean {
  let entity = start === null ? undefined : plan.entities.get(start)
  while (entity !== undefined && entity.kind !== 'field') {
    entity = entity.parent === null ? undefined : plan.entities.get(entity.parent)
  }
  if (entity === undefined) return false
  const { id } = entity
  const name = entity.name.trim().toLowerCase()
  const first = childrenOf(plan, plan.id, 'field').find((field) => field.name.trim().toLowerCase() === name)
  return name === '' || first?.id !== id
}
