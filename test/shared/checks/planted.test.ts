import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan, createContext, findErrors, type RuleId } from '../../../shared/checks/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { flatten, type NestedEntity } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'
import { cleanPlan, prose, shapes } from './clean-plan.ts'
import { activity, entity, type Values } from './plans.ts'

type Change = (node: NestedEntity) => NestedEntity

/** Changes the last entity that fits, in reading order. */
function atLast(root: NestedEntity, fits: (node: NestedEntity) => boolean, change: Change): NestedEntity {
  let done = false
  const visit = (node: NestedEntity): NestedEntity => {
    const children = (node.children ?? []).toReversed().map(visit).toReversed()
    const rebuilt = { ...node, children }
    if (done || !fits(node)) return rebuilt
    done = true
    return change(rebuilt)
  }
  return visit(root)
}

const ofKind = (kind: string) => (node: NestedEntity) => node.kind === kind
const claim = (subject: string, place: string) => (node: NestedEntity) =>
  node.kind === 'declared' && node.values?.subject === subject && node.values.place === place
const withValues =
  (values: Values): Change =>
  (node) => ({ ...node, values: { ...node.values, ...values } })
const withChild =
  (...added: readonly NestedEntity[]): Change =>
  (node) => ({ ...node, children: [...(node.children ?? []), ...added] })
const more: Change = (node) => withValues({ amount: Number(node.values?.amount) + 1 })(node)
const described = (text: string) => (plan: NestedEntity) =>
  atLast(plan, ofKind('activity'), (node) =>
    withValues({ description: `${String(node.values?.description)} ${text}` })(node),
  )
const inRow = (values: Values) => (plan: NestedEntity) => atLast(plan, ofKind('activity'), withValues(values))
const inPlan = (...added: readonly NestedEntity[]) => withChild(...added)
const weighed = (words: readonly string[], numbers: readonly (number | null)[]) =>
  entity(
    'indicator',
    { title: 'Nxënës', baselineWords: words[0], baselineThousandths: numbers[0] },
    words
      .slice(1)
      .map((text, index) =>
        entity('indicator-target', { year: 2027 + index, words: text, thousandths: numbers[index + 1] }),
      ),
  )

/** One defect for each rule, put into a plan in which nothing is wrong. */
const planted: readonly (readonly [RuleId, (plan: NestedEntity) => NestedEntity])[] = [
  ['row-total', (plan) => atLast(plan, claim('total', 'row-total'), more)],
  ['subtotal', (plan) => atLast(plan, claim('total', 'result-total'), more)],
  ['objective-total', (plan) => atLast(plan, claim('total', 'objective'), more)],
  ['grand-total', (plan) => atLast(plan, claim('total', 'plan-total'), more)],
  ['summary-mismatch', (plan) => atLast(plan, claim('summary', 'budget-summary'), more)],
  ['duplicate-code', (plan) => recode(plan, (steps) => [...steps.slice(0, -1), (steps.at(-1) ?? 0) - 1])],
  ['code-order', (plan) => recode(plan, (steps) => [...steps.slice(0, -1), (steps.at(-1) ?? 0) + 1])],
  ['code-parent', (plan) => recode(plan, () => [9, 9, 9])],
  [
    'negative-amount',
    (plan) =>
      atLast(
        plan,
        ofKind('activity'),
        withChild(entity('cost-item', { description: 'Libra', unitCost: -1 })),
      ),
  ],
  ['period-outside-plan', inRow({ lastYear: 2030 })],
  ['year-heading', (plan) => atLast(plan, claim('heading', 'year'), withValues({ printed: '2028' }))],
  ['period-missing', inRow({ firstYear: null, lastYear: null })],
  ['missing-cell', inRow({ responsible: [] })],
  ['abbreviation-undefined', described('XKQZ')],
  ['abbreviation-unused', inPlan(entity('abbreviation', { short: 'XKQZ', long: 'Xixëllonja' }))],
  ['abbreviation-variant', described('DkA')],
  ['institution-variant', inPlan(entity('institution', { name: 'Drejtoritë Komunale të Arsimit' }))],
  [
    'text-mismatch',
    (plan) => atLast(plan, claim('title', 'section-3'), withValues({ printed: 'Tjetër titull' })),
  ],
  [
    'prose-number',
    inPlan(entity('section', { heading: 'Fundi', body: prose('Deri në fund të vitit 2035.') })),
  ],
  ['amount-format', (plan) => atLast(plan, claim('amount', 'row'), withValues({ printed: '12,5 €' }))],
  ['mixed-alphabet', described('Komunа')],
  ['doubled-word', described('grup grup')],
  ['doubled-space', described('e  re')],
  ['missing-diacritics', described('nje')],
  ['run-together', described('iArsimit')],
  ['empty-text', inRow({ description: 'xxx' })],
  ['too-long', inRow({ verification: 'lista e nxënësve '.repeat(80) })],
  [
    'unaddressed-weakness',
    (plan) =>
      atLast(
        plan,
        ofKind('field'),
        withChild(entity('swot-item', { quadrant: 'weaknesses', text: 'Pak libra' })),
      ),
  ],
  [
    'unanswered-risk',
    (plan) =>
      atLast(
        plan,
        ofKind('field'),
        withChild(entity('swot-item', { quadrant: 'threats', text: 'Pak libra' })),
      ),
  ],
  [
    'unfunded',
    (plan) => atLast(plan, ofKind('result'), withChild(activity({ title: 'Bursat', costKind: 'unknown' }))),
  ],
  [
    'donor-dependence',
    (plan) =>
      withoutSummary(plan, (node) =>
        node.kind === 'cost-line' ? withValues({ source: 'fondacioni' })(node) : node,
      ),
  ],
  ['no-indicator', (plan) => without(plan, ofKind('indicator'))],
  [
    'indicator-type',
    (plan) =>
      atLast(
        plan,
        ofKind('objective'),
        withChild(weighed(['1', 'e lartë', '2', '3'], [1000, null, 2000, 3000])),
      ),
  ],
  [
    'target-direction',
    (plan) =>
      atLast(plan, ofKind('objective'), withChild(weighed(['5', '4', '6', '7'], [5000, 4000, 6000, 7000]))),
  ],
  ['language', (plan) => plan],
]

describe('a plan with one defect', () => {
  it('has none before', () => {
    const property = fc.property(shapes, (shape) => {
      expect(rulesOf(cleanPlan(shape))).toEqual([])
    })
    fc.assert(property, { numRuns: 25 })
  })

  it.each(planted)('yields exactly one finding of %s', (rule, plant) => {
    const property = fc.property(shapes, (shape) => {
      expect(rulesOf(plant(cleanPlan(shape)), rule)).toEqual([rule])
    })
    fc.assert(property, { numRuns: 8 })
  })
})

function rulesOf(nested: NestedEntity, planting?: RuleId): readonly RuleId[] {
  const name = planting === 'language' ? { sq: '', sr: 'Plan', en: 'Plan' } : defaultFormat.name
  const context = createContext(buildPlan(flatten(nested, countingIds())), {
    format: { ...defaultFormat, name },
  })
  const all = checkPlan(context)
  const errors = all.filter(({ severity }) => severity === 'error')
  expect(findErrors(context)).toEqual(errors)
  return all.map(({ rule }) => rule)
}

/** Gives the last activity another code. */
function recode(plan: NestedEntity, change: (steps: readonly number[]) => readonly number[]): NestedEntity {
  const isThreefold = (node: NestedEntity): boolean =>
    claim('code', 'table')(node) && String(node.values?.printed).split('.').length === 3
  return atLast(plan, isThreefold, (node) => {
    const steps = String(node.values?.printed).split('.').map(Number)
    return withValues({ printed: change(steps).join('.') })(node)
  })
}

function without(node: NestedEntity, isGone: (node: NestedEntity) => boolean): NestedEntity {
  const kept = (node.children ?? []).filter((child) => !isGone(child))
  return { ...node, children: kept.map((child) => without(child, isGone)) }
}

/** Without what the paper says of the payers, and every entity changed. */
function withoutSummary(plan: NestedEntity, change: Change): NestedEntity {
  const visit = (node: NestedEntity): NestedEntity =>
    change({ ...node, children: (node.children ?? []).map(visit) })
  return visit(without(plan, claim('summary', 'budget-summary')))
}
