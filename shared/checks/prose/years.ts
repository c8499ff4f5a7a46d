/** A year of prose that cannot be meant. */
export interface OddYear {
  readonly quote: string
  readonly kind: 'beyond' | 'malformed'
}

const named =
  /(?<quote>(?:vitit?|vitin|vitet|godine|godini|year)\s+(?<year>(?:19|20)\d\d))(?!\s*[-–—/]?\s*\d)/giu
const malformed = /(?<!\d)(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d{3,}(?!\d)/gu

/**
 * Years that prose names beyond the last year of the plan, and periods with a digit too many. The years of a period such
 * as `2021-2030` are left alone: they are those of other papers.
 */
export function oddYears(text: string, lastYear: number): readonly OddYear[] {
  if (!/\d{4}/.test(text)) return []
  const beyond = [...text.matchAll(named)].flatMap((match): readonly OddYear[] => {
    const { quote = '', year = '' } = match.groups ?? {}
    return Number(year) > lastYear ? [{ quote, kind: 'beyond' }] : []
  })
  const wrong = Array.from(text.matchAll(malformed), ([quote]): OddYear => ({ quote, kind: 'malformed' }))
  return [...beyond, ...wrong]
}
