/** First and last year of a plan. */
export interface Period {
  readonly firstYear: number
  readonly lastYear: number
}

/** How the years of an earlier plan become those of a new one: the first the first, and so on. */
export interface YearShift {
  readonly from: Period
  readonly to: Period
}

/** The year of the new plan; null for one that was outside the earlier plan or has no place in the new one. */
export function movedYear(year: number, { from, to }: YearShift): number | null {
  const moved = year + to.firstYear - from.firstYear
  return isIn(year, from) && isIn(moved, to) ? moved : null
}

/** What of a span of years falls into the new plan; nulls where nothing does. */
export function movedSpan(
  first: number | null,
  last: number | null,
  shift: YearShift,
): { readonly firstYear: number | null; readonly lastYear: number | null } {
  const { from, to } = shift
  if (first === null || last === null) {
    const moved = (year: number | null): number | null => (year === null ? null : movedYear(year, shift))
    return { firstYear: moved(first), lastYear: moved(last) }
  }
  const by = to.firstYear - from.firstYear
  const firstYear = Math.max(first + by, to.firstYear)
  const lastYear = Math.min(last + by, to.lastYear)
  return firstYear > lastYear ? { firstYear: null, lastYear: null } : { firstYear, lastYear }
}

/** Words with every year of the earlier plan moved, such as `deri në qershor 2025`. */
export function movedWords(words: string, { from, to }: YearShift): string {
  return words.replaceAll(/(?<!\d)\d{4}(?!\d)/g, (digits) => {
    const year = Number(digits)
    return isIn(year, from) ? String(year + to.firstYear - from.firstYear) : digits
  })
}

function isIn(year: number, { firstYear, lastYear }: Period): boolean {
  return year >= firstYear && year <= lastYear
}
