import fc from 'fast-check'
import type { NestedEntity } from '../../../shared/model/index.ts'
import { declared, entity, type Values } from './plans.ts'

/** How large a drawn plan is. */
export interface Shape {
  readonly fields: number
  readonly results: number
  readonly activities: number
  /** Euro cents of each row and year, in turn. */
  readonly amounts: readonly number[]
}

export const shapes: fc.Arbitrary<Shape> = fc.record({
  fields: fc.integer({ min: 1, max: 3 }),
  results: fc.integer({ min: 1, max: 2 }),
  activities: fc.integer({ min: 2, max: 3 }),
  amounts: fc.array(fc.integer({ min: 100, max: 9_999_999 }), { minLength: 3, maxLength: 9 }),
})

const years = [2027, 2028, 2029]
const topics = [
  'Mësimi plotësues',
  'Librat e rinj',
  'Vizitat e mjekut',
  'Rregullimi i rrugës',
  'Kurset e gjuhës',
]

/** A taken-in plan in which nothing is wrong: codes, totals and summary as they should be printed. */
export function cleanPlan(shape: Shape): NestedEntity {
  const fields = range(shape.fields).map((field) => fieldOf(shape, field))
  const values = { authorityName: 'Komuna e Bregut', title: 'Plani lokal', firstYear: 2027, lastYear: 2029 }
  return {
    kind: 'plan',
    values: { ...values, currency: 'EUR', numberStyle: 'dot-comma' },
    children: [
      {
        kind: 'institution',
        key: 'drejtoria',
        values: { name: 'Drejtoria Komunale e Arsimit', short: 'DKA' },
      },
      { kind: 'funding-source', key: 'komuna', values: { name: 'Buxheti i Komunës', type: 'municipal' } },
      { kind: 'funding-source', key: 'fondacioni', values: { name: 'Fondacioni i Ri', type: 'donor' } },
      entity('section', {
        heading: 'Hyrje',
        body: prose('Ky është një plan për tri vite. Për një vit janë tri hapa.'),
      }),
      ...fields,
      ...sums('plan', addUp(fields)),
    ],
  }
}

/** Prose of one paragraph. */
export function prose(text: string): readonly object[] {
  return [{ type: 'paragraph', runs: [{ text }] }]
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1)
}

function fieldOf(shape: Shape, number: number): NestedEntity {
  const objective = objectiveOf(shape, number)
  const quadrants = ['strengths', 'opportunities'].map((quadrant) =>
    entity('swot-item', { quadrant, text: 'Shkolla afër' }),
  )
  const answered = ['weaknesses', 'threats'].map((quadrant) =>
    entity('swot-item', { quadrant, text: 'Rruga e gjatë', answeredBy: [`o${number}`] }),
  )
  const summary = addUp([objective]).map((amount, index) =>
    declared('summary', 'budget-summary', printed(amount), {
      year: years[index],
      amount,
      party: 'Buxheti i Komunës',
    }),
  )
  return entity('field', { name: topics[number] ?? 'Fusha' }, [
    ...quadrants,
    ...answered,
    objective,
    ...summary,
  ])
}

function objectiveOf(shape: Shape, number: number): NestedEntity {
  const results = range(shape.results).map((result) => resultOf(shape, `${number}.${result}`))
  const targets = years.map((year, index) =>
    entity('indicator-target', { year, words: String(20 + index), thousandths: (20 + index) * 1000 }),
  )
  const indicator = entity(
    'indicator',
    { title: 'Nxënës', baselineWords: '10', baselineThousandths: 10_000 },
    targets,
  )
  const headings = years.map((year) => declared('heading', 'year', String(year), { year }))
  const children = [declared('code', 'table', String(number)), ...headings, indicator, ...results]
  return {
    kind: 'objective',
    key: `o${number}`,
    values: { title: 'Arsim për të gjithë' },
    children: [...children, ...sums('objective', addUp(results))],
  }
}

function resultOf(shape: Shape, code: string): NestedEntity {
  const rows = range(shape.activities).map((row) => activityOf(shape, `${code}.${row}`, row))
  return entity('result', { title: 'Nxënësit vijojnë mësimin' }, [
    declared('code', 'table', code),
    ...rows,
    declared('label', 'result', `Nën-Totali ${code}`),
    ...sums('result', addUp(rows)),
  ])
}

function activityOf({ amounts }: Shape, code: string, row: number): NestedEntity {
  const own = years.map((_, index) => amounts[(row * 3 + index) % amounts.length] ?? 100)
  const title = topics[row] ?? 'Aktiviteti'
  const values: Values = {
    title,
    description: `${title} bëhet çdo javë me një grup të vogël nga lagjja.`,
    firstYear: 2027,
    lastYear: 2029,
    responsible: ['drejtoria'],
    costKind: 'amounts',
  }
  return entity('activity', values, [
    declared('code', 'table', code),
    ...own.flatMap((amount, index) => [
      entity('cost-line', { source: 'komuna', span: 'year', year: years[index], amount }),
      declared('amount', 'row', printed(amount), { year: years[index], amount }),
    ]),
    declared('total', 'row-total', printed(total(own)), { amount: total(own) }),
    declared('title', 'section-3', title),
  ])
}

function sums(place: string, amounts: readonly number[]): readonly NestedEntity[] {
  return [
    ...amounts.map((amount, index) =>
      declared('total', place, printed(amount), { year: years[index], amount }),
    ),
    declared('total', `${place}-total`, printed(total(amounts)), { amount: total(amounts) }),
  ]
}

/** The amounts of all cost lines below, by year. */
function addUp(entities: readonly NestedEntity[]): readonly number[] {
  const lines = entities.flatMap(linesBelow)
  return years.map((year) =>
    total(lines.filter((line) => line.year === year).map((line) => Number(line.amount))),
  )
}

function linesBelow({ kind, values = {}, children = [] }: NestedEntity): readonly Values[] {
  return kind === 'cost-line' ? [values] : children.flatMap(linesBelow)
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

function printed(amount: number): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${whole},${String(amount % 100).padStart(2, '0')} €`
}
