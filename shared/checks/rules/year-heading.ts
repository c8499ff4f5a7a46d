import { claims, type Declared } from '../declared.ts'
import type { Found } from '../finding.ts'
import { entityRule } from '../rule.ts'

/**
 * A table whose printed headings name a year twice, or another year than the column has. A heading of a year beyond the plan
 * is told here alone, with the years that the columns have: it would be the same fault twice under `period-outside-plan`.
 */
export const yearHeading = entityRule({
  id: 'year-heading',
  severity: 'error',
  kinds: ['objective', 'result', 'field', 'plan'],
  reads: { plan: ['firstYear', 'lastYear'], field: [], objective: [], result: [], declared: 'all' },
  facts: ({ root }) => `${root.firstYear} ${root.lastYear}`,
  check: ({ plan, years }, { id }) => {
    const headings = claims(plan, id, 'heading', 'year')
    const printed = headings.map(yearIn)
    const isDoubled = new Set(printed).size < printed.length
    const isOutside = printed.some((year) => year !== null && !years.includes(year))
    return isDoubled || isOutside ? [wrongHeadings(id, headings, years)] : []
  },
})

function yearIn({ printed }: Declared): number | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(printed)?.[0]
  return year === undefined ? null : Number(year)
}

function wrongHeadings(entity: string, headings: readonly Declared[], years: readonly number[]): Found {
  const printed = headings.map((heading) => heading.printed.trim()).join(', ')
  const meant = headings.flatMap(({ year }) => year ?? [])
  const expected = (meant.length > 0 ? meant : years).join(', ')
  const [source] = headings
  return {
    entity,
    cell: 'yearHeading',
    message: 'year-heading',
    ...(source !== undefined && { source: source.id }),
    parameters: { printed, expected },
    values: { declared: printed, computed: expected },
  }
}
