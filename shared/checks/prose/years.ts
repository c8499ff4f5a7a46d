/** A year of prose that cannot be meant. */
export interface OddYear {
  readonly quote: string
  readonly kind: 'beyond' | 'long-past' | 'malformed'
}

const named =
  /(?<quote>(?:vitit?|vitin|vitet|godine|godini|year)\s+(?<year>(?:19|20)\d\d))(?!\s*[-–—/]?\s*\d)/giu
const malformed = /(?<!\d)(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d{3,}(?!\d)/gu

/** How many years before its first one a plan's prose usually goes back: to the census and the laws, to the war. */
export const usualPast = 60

/**
 * Years that prose names beyond the last year of the plan or long before its first one, and periods with a digit too many. The years of a period such
 * as `2021-2030` are left alone: they are those of other papers.
 */
export function oddYears(
  text: string,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): readonly OddYear[] {
  if (!/\d{4}/.test(text)) return []
  const outside = [...text.matchAll(named)].flatMap((match): readonly OddYear[] => {
    const { quote = '', year = '' } = match.groups ?? {}
    if (Number(year) > lastYear) return [{ quote, kind: 'beyond' }]
    return Number(year) < firstYear - usualPast ? [{ quote, kind: 'long-past' }] : []
  })
  const wrong = Array.from(text.matchAll(malformed), ([quote]): OddYear => ({ quote, kind: 'malformed' }))
  return [...outside, ...wrong]
}
