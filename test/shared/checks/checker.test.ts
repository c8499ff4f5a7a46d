import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan, createChecker, createContext, type Finding } from '../../../shared/checks/index.ts'
import { type Entity, flatten, type NestedEntity, type Plan } from '../../../shared/model/index.ts'
import { apply, type Batch, buildPlan, invert } from '../../../shared/operations/index.ts'
import { anyPlan } from '../../support/arbitraries/documents.ts'
import { plansWithBatch } from '../../support/arbitraries/plans.ts'
import { countingIds } from '../../support/small-plan.ts'
import { cleanPlan } from './clean-plan.ts'

/** Findings in an order of their own, as data. */
function picture(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted()
}

function fromScratch(plan: Plan): readonly string[] {
  return picture(checkPlan(createContext(plan)))
}

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'plan.json'), 'utf8'),
) as NestedEntity
const shape = { fields: 3, results: 2, activities: 3, amounts: [1200, 3400, 5600, 7800] }
const plans: readonly Plan[] = [sample, cleanPlan(shape)].map((nested) =>
  buildPlan(flatten(nested, countingIds())),
)

const words =
  'per për femijeve fëmijëve DKA DkA XKQZ grup grup iArsimit Arsimit një nje Komunа 2035 viti'.split(' ')
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((drawn) => drawn.join(' '))

/** Changes that reach what the rules look at. */
const edits: fc.Arbitrary<(entity: Entity) => Batch> = fc.oneof(
  text.map(
    (title) =>
      (entity: Entity): Batch =>
        textChange(entity, title),
  ),
  fc.integer({ min: 0, max: 900_000 }).map(
    (amount) =>
      (entity: Entity): Batch =>
        amountChange(entity, amount),
  ),
  fc.integer({ min: 2020, max: 2032 }).map(
    (year) =>
      (entity: Entity): Batch =>
        yearChange(entity, year),
  ),
  fc.constant((entity: Entity): Batch => (entity.kind === 'plan' ? [] : [{ type: 'remove', id: entity.id }])),
)

function textChange({ kind, id }: Entity, value: string): Batch {
  if (kind === 'activity') return [{ type: 'update', id, values: { title: value, description: value } }]
  if (kind === 'swot-item' || kind === 'risk') return [{ type: 'update', id, values: { text: value } }]
  if (kind === 'institution' || kind === 'field') return [{ type: 'update', id, values: { name: value } }]
  return kind === 'objective' || kind === 'result' ? [{ type: 'update', id, values: { title: value } }] : []
}

function amountChange({ kind, id }: Entity, amount: number): Batch {
  if (kind === 'cost-line') return [{ type: 'update', id, values: { amount } }]
  if (kind === 'declared') return [{ type: 'update', id, values: { amount } }]
  return kind === 'activity' ? [{ type: 'update', id, values: { responsible: [], costKind: 'unknown' } }] : []
}

function yearChange({ kind, id }: Entity, year: number): Batch {
  if (kind === 'plan') return [{ type: 'update', id, values: { lastYear: Math.max(year, 2027) } }]
  return kind === 'activity' ? [{ type: 'update', id, values: { lastYear: year } }] : []
}

describe('a checker that follows a plan', () => {
  it('finds after each change what a check from scratch finds', () => {
    const steps = fc.array(fc.tuple(edits, fc.nat()), { minLength: 1, maxLength: 8 })
    const property = fc.property(fc.constantFrom(...plans), steps, (start, drawn) => {
      let plan = start
      const checker = createChecker(plan)
      for (const [edit, number] of drawn) {
        const entities = [...plan.entities.values()]
        const batch = edit(
          entities[number % entities.length] ?? start.entities.values().next().value ?? never(),
        )
        const next = tryApply(plan, batch)
        if (next === null) continue
        const before = plan
        const back = invert(plan, batch)
        plan = next
        expect(picture(checker.recheck(plan, batch))).toEqual(fromScratch(plan))
        if (number % 3 === 0) {
          plan = apply(plan, back)
          expect(picture(checker.recheck(plan, back))).toEqual(fromScratch(before))
        }
      }
    })
    fc.assert(property, { numRuns: 40 })
  })

  it('keeps up with any batch on any plan', () => {
    const property = fc.property(plansWithBatch(), ({ plan, batch }) => {
      const checker = createChecker(plan)
      const after = apply(plan, batch)
      expect(picture(checker.recheck(after, batch))).toEqual(fromScratch(after))
      expect(picture(checker.findings())).toEqual(fromScratch(after))
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('tells the same finding by the same fingerprint, another one by another', () => {
    const property = fc.property(plansWithBatch(), ({ plan }) => {
      const findings = checkPlan(createContext(plan))
      const again = checkPlan(createContext(plan))
      expect(again.map(({ fingerprint }) => fingerprint)).toEqual(
        findings.map(({ fingerprint }) => fingerprint),
      )
    })
    fc.assert(property, { numRuns: 20 })
  })
})

const onlyOfTakenIn = new Set<Finding['rule']>([
  'row-total',
  'subtotal',
  'objective-total',
  'grand-total',
  'summary-mismatch',
  'duplicate-code',
  'code-order',
  'code-parent',
  'year-heading',
  'text-mismatch',
  'amount-format',
])

describe('a plan that was drafted here', () => {
  it('has no wrong sums, codes or headings, whatever stands in it', () => {
    const property = fc.property(anyPlan(), (plan) => {
      const found = checkPlan(createContext(plan)).filter(({ rule }) => onlyOfTakenIn.has(rule))
      expect(found).toEqual([])
    })
    fc.assert(property, { numRuns: 60 })
  })
})

/** The plan after a batch; null if the batch does not fit, because something refers to what would go. */
function tryApply(plan: Plan, batch: Batch): Plan | null {
  try {
    return batch.length === 0 ? null : apply(plan, batch)
  } catch {
    return null
  }
}

function never(): never {
  throw new TypeError('a plan without entities')
}
