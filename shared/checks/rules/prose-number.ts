import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { type Contradiction, contradictions } from '../prose/contradictions.ts'
import { type Count, countsIn } from '../prose/counts.ts'
import { oddYears } from '../prose/years.ts'
import { planRule } from '../rule.ts'
import { budgetClaims } from '../summary/prose-claims.ts'
import { isTerm } from '../texts/cell-terms.ts'
import type { WrittenText } from '../texts/text-index.ts'

/** Numbers, years and amounts of prose that contradict one another or what the plan knows. */
export const proseNumber = planRule({
  id: 'prose-number',
  severity: 'advice',
  reads: {
    plan: ['lastYear', 'currency', 'numberStyle'],
    'cost-line': 'all',
    'funding-source': ['type'],
    declared: 'all',
    texts: true,
  },
  check(context) {
    const counts: Count[] = []
    const found: Found[] = []
    for (const text of context.texts.all()) {
      if (!/\d/.test(text.text)) continue
      if (isProse(text)) counts.push(...remembered(text))
      found.push(...yearsFound(context, text))
    }
    found.push(...contradictions(counts).flatMap(contradictionFound))
    const isTakenIn = context.ofKind('declared').some(({ subject }) => subject === 'summary')
    return isTakenIn ? found : [...found, ...budgetClaims(context, 'prose-amount')]
  },
})

const read = new WeakMap<WrittenText, readonly Count[]>()

/** A text is read once: it is another object when it has changed. */
function remembered(text: WrittenText): readonly Count[] {
  const known = read.get(text) ?? countsIn(text)
  read.set(text, known)
  return known
}

/** Texts that describe how things are; rows and targets say how they shall be. */
function isProse({ entity }: WrittenText): boolean {
  return entity.kind === 'section' || entity.kind === 'field' || entity.kind === 'objective'
}

function yearsFound({ root }: CheckContext, { entity, cell, text }: WrittenText): readonly Found[] {
  if (!isTerm(cell)) return []
  return oddYears(text, root.lastYear).map(({ quote, kind }) => ({
    entity: entity.id,
    cell,
    message: kind === 'beyond' ? 'prose-year' : 'prose-period',
    parameters: { quote, last: root.lastYear },
    values: { texts: [quote] },
  }))
}

function contradictionFound({ one, other, kind, sum }: Contradiction): readonly Found[] {
  if (!isTerm(other.text.cell)) return []
  return [
    {
      entity: other.text.entity.id,
      cell: other.text.cell,
      message: kind === 'same' ? 'prose-number' : 'prose-parts',
      parameters: { one: one.quote, other: other.quote, sum },
      values: { texts: [one.quote, other.quote], related: [one.text.entity.id] },
    },
  ]
}
