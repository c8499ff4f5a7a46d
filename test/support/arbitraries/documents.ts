import fc from 'fast-check'
import {
  createIdSource,
  createPlan,
  type Entity,
  flatten,
  isPrintable,
  type NestedEntity,
  type Plan,
} from '../../../shared/model/index.ts'

/** What an arbitrary plan may hold. */
export interface PlanSize {
  readonly activities: number
  readonly texts: fc.Arbitrary<string>
}

/** Texts as clerks write them, and as they do not: every plane, both directions, joiners, lines, formulas. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      '',
      'Drejtoria e Arsimit',
      '=SUM(A1:A9)',
      '@x',
      '-5',
      'שלום',
      '👩‍👩‍👧',
      'a\u200Bb',
      'rreshti 1\nrreshti 2',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .filter(isPrintable)

const plainText = fc.constantFrom('', 'Arsimi', 'Fushatë informuese', 'ZKKK', 'Banimi', 'S’ka kosto')

const sources = ['k', 'q', 'd', 't']
const types = ['municipal', 'central', 'donor', 'other']

const line = (years: fc.Arbitrary<number>): fc.Arbitrary<NestedEntity> =>
  fc
    .record({
      source: fc.option(fc.constantFrom(...sources)),
      span: fc.constantFrom('year', 'every-year', 'whole-plan'),
      year: years,
      amount: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
      category: fc.constantFrom('unstated', 'current', 'capital'),
    })
    .map((values) => ({
      kind: 'cost-line',
      values: { ...values, year: values.span === 'year' ? values.year : null },
    }))

const richText = (texts: fc.Arbitrary<string>) =>
  fc.array(
    texts.filter((text) => text !== '').map((text) => ({ type: 'paragraph', runs: [{ text, bold: true }] })),
    { maxLength: 2 },
  )

function activity(texts: fc.Arbitrary<string>, years: fc.Arbitrary<number>): fc.Arbitrary<NestedEntity> {
  const values = fc.record({
    title: texts,
    description: texts,
    steps: fc.array(texts, { maxLength: 2 }),
    periodKind: fc.constantFrom('years', 'ongoing', 'every-year', 'words'),
    firstYear: fc.option(years),
    lastYear: fc.option(years),
    periodWords: texts,
    responsible: fc.uniqueArray(fc.constantFrom('i1', 'i2'), { maxLength: 2 }),
    supporting: fc.uniqueArray(fc.constantFrom('i1', 'i2'), { maxLength: 2 }),
    costDescription: texts,
    costKind: fc.constantFrom('amounts', 'none', 'administrative', 'elsewhere', 'unknown'),
    costWords: texts,
    fundingSources: fc.uniqueArray(fc.constantFrom(...sources), { maxLength: 2 }),
    output: texts,
    verification: texts,
    reference: texts,
    monitoring: texts,
    indicators: fc.array(texts, { maxLength: 2 }),
  })
  const item = texts.map((description) => ({
    kind: 'cost-item',
    values: { description, quantity: 12_000, unit: 'fëmijë', unitCost: 3_500 },
  }))
  const children = fc.tuple(fc.array(line(years), { maxLength: 5 }), fc.array(item, { maxLength: 1 }))
  return fc
    .tuple(values, children)
    .map(([own, below]) => ({ kind: 'activity', values: own, children: below.flat() }))
}

function withText(kind: string, name: string, texts: fc.Arbitrary<string>): fc.Arbitrary<NestedEntity> {
  return texts.map((text) => ({ kind, values: { [name]: text } }))
}

function indicator(texts: fc.Arbitrary<string>, years: fc.Arbitrary<number>): fc.Arbitrary<NestedEntity> {
  const target = fc
    .record({ year: years, words: texts, thousandths: fc.option(fc.integer({ min: 0, max: 99_999 })) })
    .map((values) => ({ kind: 'indicator-target', values }))
  return fc
    .record({
      values: fc.record({
        title: texts,
        unit: texts,
        baselineWords: texts,
        baselineYear: fc.option(years),
        source: texts,
        result: texts,
        secondary: fc.boolean(),
      }),
      children: fc.array(target, { maxLength: 3 }),
    })
    .map((parts) => ({ kind: 'indicator', ...parts }))
}

function objective(
  { activities, texts }: PlanSize,
  years: fc.Arbitrary<number>,
  depth: number,
): fc.Arbitrary<NestedEntity> {
  const result = fc
    .tuple(
      texts,
      fc.array(activity(texts, years), { maxLength: activities }),
      fc.array(indicator(texts, years), { maxLength: 1 }),
    )
    .map(([title, own, measured]) => ({ kind: 'result', values: { title }, children: [...measured, ...own] }))
  const below: fc.Arbitrary<NestedEntity>[] = [
    result,
    indicator(texts, years),
    withText('assumption', 'text', texts),
    withText('risk', 'text', texts),
  ]
  if (depth > 0) below.push(objective({ activities, texts }, years, depth - 1))
  return fc
    .record({
      values: fc.record({
        level: fc.constantFrom('strategic', 'specific'),
        title: texts,
        introduction: richText(texts),
        assumptionsIntroduction: richText(texts),
        risksIntroduction: richText(texts),
      }),
      children: fc.array(fc.oneof(...below), { maxLength: 4 }),
    })
    .map((parts) => ({ kind: 'objective', ...parts }))
}

function field(size: PlanSize, years: fc.Arbitrary<number>): fc.Arbitrary<NestedEntity> {
  const { texts } = size
  const item = fc
    .record({
      quadrant: fc.constantFrom('strengths', 'weaknesses', 'opportunities', 'threats'),
      text: texts,
    })
    .map((values) => ({ kind: 'swot-item', values }))
  return fc
    .record({
      values: fc.record({
        name: texts,
        analysis: richText(texts),
        objectivesIntroduction: richText(texts),
        resultsIntroduction: richText(texts),
      }),
      children: fc.array(fc.oneof(item, objective(size, years, 2)), { maxLength: 4 }),
    })
    .map((parts) => ({ kind: 'field', ...parts }))
}

function section(texts: fc.Arbitrary<string>, depth: number): fc.Arbitrary<NestedEntity> {
  const role = fc.constantFrom(
    'introduction',
    'methodology',
    'analysis',
    'objectives',
    'budget',
    'implementation',
    'monitoring',
    'other',
  )
  return fc
    .record({
      values: fc.record({ role, heading: texts, body: richText(texts) }),
      children: depth > 0 ? fc.array(section(texts, depth - 1), { maxLength: 2 }) : fc.constant([]),
    })
    .map((parts) => ({ kind: 'section', ...parts }))
}

const registers: readonly NestedEntity[] = [
  {
    kind: 'institution',
    key: 'i1',
    values: { name: 'Zyra Komunale për Komunitete dhe Kthim', short: 'ZKKK' },
  },
  { kind: 'institution', key: 'i2', values: { name: 'Shkollat', short: '' } },
  { kind: 'abbreviation', values: { short: 'SWOT', long: 'Fuqitë, dobësitë, mundësitë dhe rreziqet' } },
  ...sources.map((key, index) => ({
    kind: 'funding-source',
    key,
    values: { name: `Burimi ${key}`, type: types[index] },
  })),
]

/** Random plans, valid but for amounts of years that the plan does not cover. */
export function anyPlan(size: PlanSize = { activities: 3, texts: plainText }): fc.Arbitrary<Plan> {
  const years = fc.integer({ min: 2025, max: 2032 })
  return fc
    .record({
      title: size.texts,
      firstYear: fc.integer({ min: 2026, max: 2028 }),
      length: fc.integer({ min: 0, max: 4 }),
      status: fc.constantFrom('draft', 'consultation', 'proposed', 'adopted'),
      decisionNumber: size.texts.map((text) => text.slice(0, 100)),
      currency: fc.constantFrom('EUR', 'ALL'),
      children: fc.array(fc.oneof(field(size, years), objective(size, years, 2), section(size.texts, 2)), {
        maxLength: 5,
      }),
    })
    .map(({ children, length, ...values }) =>
      planOf({
        kind: 'plan',
        values: { ...values, lastYear: values.firstYear + length },
        children: [...registers, ...children],
      }),
    )
}

/** The plan of a hand-written nested plan; the same ids at each call. */
export function planOf(nested: NestedEntity): Plan {
  return createPlan(entitiesOf(nested))
}

function entitiesOf(nested: NestedEntity): readonly Entity[] {
  const ids = createIdSource(
    () => 1_767_225_600_000,
    (bytes) => bytes.fill(7),
  )
  return flatten(nested, ids)
}
