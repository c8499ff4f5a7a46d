import { type Level, levelOf } from '../../formats/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { nameOf } from '../naming.ts'
import { type Contradiction, contradictions } from '../prose/contradictions.ts'
import { countsIn, mayCount } from '../prose/counts.ts'
import { type OwnCount, ownCountReader } from '../prose/own-counts.ts'
import { oddYears } from '../prose/years.ts'
import { manifoldRule, planRule } from '../rule.ts'
import { budgetClaims } from '../summary/prose-claims.ts'
import { summaryTable } from '../summary/summary-table.ts'
import { isTerm } from '../texts/cell-terms.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { textRule } from '../texts/text-rule.ts'

const head = { id: 'prose-number', severity: 'advice' } as const

const yearMessages = {
  beyond: 'prose-year',
  'long-past': 'prose-year-past',
  malformed: 'prose-period',
} as const

/** Years that no text of the plan can mean. */
const years = textRule({
  ...head,
  reads: { plan: ['firstYear', 'lastYear'], texts: true },
  facts: ({ root }) => `${root.firstYear} ${root.lastYear}`,
  check({ root }, { entity, text, hasDigits }, cell) {
    if (!hasDigits) return []
    return oddYears(text, root).map(({ quote, kind }) => ({
      entity: entity.id,
      cell,
      message: yearMessages[kind],
      parameters: kind === 'long-past' ? { quote, first: root.firstYear } : { quote, last: root.lastYear },
      values: { texts: [quote] },
    }))
  },
})

/** Counts of prose that contradict one another. Rows and targets say how things shall be, and are not asked. */
const counts = planRule({
  ...head,
  reads: { section: 'all', field: 'all', objective: 'all' },
  check(context) {
    const writers = [...context.ofKind('section'), ...context.ofKind('field'), ...context.ofKind('objective')]
    const texts = writers.flatMap(({ id }) => context.texts.of(id)).filter(mayCount)
    return contradictions(texts.flatMap(countsIn)).flatMap((found) => contradictionFound(context, found))
  },
})

/** Amounts of prose beside the computed ones; for a taken-in plan with a summary, `summary-mismatch` tells them. */
const amounts = planRule({
  ...head,
  reads: {
    plan: ['currency', 'numberStyle', 'firstYear', 'lastYear'],
    section: 'all',
    'cost-line': 'all',
    'funding-source': ['type'],
    declared: 'all',
  },
  check: (context) =>
    context.count('declared') > 0 && context.remember(summaryTable).size > 0
      ? []
      : budgetClaims(context, 'prose-amount'),
})

/** Numbers of its own parts and years that the prose of a plan gives otherwise than the plan has them. */
const own = planRule({
  ...head,
  reads: {
    plan: ['language', 'format', 'firstYear', 'lastYear'],
    section: 'all',
    field: ['name'],
    objective: ['level'],
    result: ['title'],
    activity: [],
  },
  check(context) {
    const countsIn = context.remember(ownCountReader)
    const texts = context.ofKind('section').flatMap(({ id }) => context.texts.of(id))
    return texts.flatMap((text) => countsIn(text).flatMap((count) => ownCountFound(context, text, count)))
  },
})

function ownCountFound(
  context: CheckContext,
  { entity, cell }: WrittenText,
  count: OwnCount,
): readonly Found[] {
  const { number, quote, of } = count
  const known = of === 'years' ? context.years.length : context.remember(levelCounts).get(of)
  if (known === undefined || known === number || !isTerm(cell)) return []
  const { firstYear, lastYear } = context.root
  return [
    {
      entity: entity.id,
      cell,
      message: of === 'years' ? 'prose-span' : 'prose-count',
      parameters: of === 'years' ? { quote, first: firstYear, last: lastYear } : { quote, count: known },
      values: { declared: number, computed: known, texts: [quote] },
    },
  ]
}

/** How many the plan has of each level of its format that it has any of; a result without a title is none. */
function levelCounts({ reading, format }: CheckContext): ReadonlyMap<Level, number> {
  const found = new Map<Level, number>()
  for (const entity of reading) {
    const level = entity.kind === 'result' && entity.title.trim() === '' ? null : levelOf(format, entity)
    if (level !== null) found.set(level, (found.get(level) ?? 0) + 1)
  }
  return found
}

/** Numbers, years and amounts of prose that contradict one another or what the plan knows. */
export const proseNumber = manifoldRule([years, counts, own, amounts])

function contradictionFound(
  context: CheckContext,
  { one, other, kind, sum }: Contradiction,
): readonly Found[] {
  if (!isTerm(other.text.cell)) return []
  const first = one.text.entity.id
  const place = first === other.text.entity.id ? '' : nameOf(context.plan, context.codes, first)
  if (kind === 'same' && place !== '') {
    return [
      {
        entity: other.text.entity.id,
        cell: other.text.cell,
        message: 'prose-number-apart',
        parameters: { one: one.quote, other: other.quote, place },
        values: { texts: [one.quote, other.quote], related: [first] },
      },
    ]
  }
  return [
    {
      entity: other.text.entity.id,
      cell: other.text.cell,
      message: kind === 'same' ? 'prose-number' : 'prose-parts',
      parameters: { one: one.quote, other: other.quote, sum },
      values: { texts: [one.quote, other.quote], related: [first] },
    },
  ]
}
