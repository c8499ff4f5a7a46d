import { textRule } from '../texts/text-rule.ts'

/**
 * How long a text may be for its place on paper, in characters. A cell of the landscape table of activities holds about
 * 1,500 on one page at 7 points; a heading should not fill half a page.
 */
const most: Readonly<Record<string, number>> = {
  'activity.title': 500,
  'activity.description': 3_000,
  'activity.costDescription': 800,
  'activity.output': 1_000,
  'activity.verification': 1_000,
  'activity.reference': 1_000,
  'activity.monitoring': 1_000,
  'activity.periodWords': 120,
  'activity.costWords': 300,
  'abbreviation.short': 20,
  'field.name': 200,
  'funding-source.name': 200,
  'indicator.title': 600,
  'institution.name': 300,
  'objective.title': 600,
  'plan.authorityName': 150,
  'plan.title': 400,
  'result.title': 500,
  'section.heading': 250,
  'swot-item.text': 600,
}

/** A text that is too long for its place on paper. */
export const tooLong = textRule({
  id: 'too-long',
  severity: 'advice',
  check(_context, { entity, cell: name, text }, cell) {
    const limit = most[`${entity.kind}.${name}`]
    if (limit === undefined || text.length <= limit) return []
    return [
      {
        entity: entity.id,
        cell,
        message: 'too-long',
        parameters: { length: text.length, limit },
        about: [limit],
      },
    ]
  },
})
