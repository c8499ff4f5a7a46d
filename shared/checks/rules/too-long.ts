import type { Kind } from '../../model/index.ts'
import { textRule } from '../texts/text-rule.ts'

/**
 * How long a text may be for its place on paper, in characters. A cell of the landscape table of activities holds about
 * 1,500 on one page at 7 points; a heading should not fill half a page.
 */
const most: Readonly<Partial<Record<Kind, Readonly<Record<string, number>>>>> = {
  plan: { authorityName: 150, title: 400 },
  section: { heading: 250 },
  abbreviation: { short: 20 },
  institution: { name: 300 },
  'funding-source': { name: 200 },
  field: { name: 200 },
  'swot-item': { text: 600 },
  objective: { title: 600 },
  indicator: { title: 600 },
  result: { title: 500 },
  activity: {
    title: 500,
    description: 3_000,
    periodWords: 120,
    costDescription: 800,
    costWords: 300,
    output: 1_000,
    verification: 1_000,
    reference: 1_000,
    monitoring: 1_000,
  },
  'own-text': { text: 1_000 },
}

/** A text that is too long for its place on paper. */
export const tooLong = textRule({
  id: 'too-long',
  severity: 'advice',
  check(_context, { entity, cell: name, text }, cell) {
    const limit = most[entity.kind]?.[name] ?? Number.POSITIVE_INFINITY
    if (text.length <= limit) return []
    const parameters = { length: text.length, limit }
    return [{ entity: entity.id, cell, message: 'too-long', parameters, about: [limit] }]
  },
})
