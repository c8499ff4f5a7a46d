/**
 * Amounts added up, in minor units. `total` is what the years and the whole plan make together; `outside` is in none of
 * them.
 */
export interface Sums {
  /** One for each year of the plan, first to last. An amount for every year alike counts in each of them. */
  readonly years: readonly number[]
  /** Amounts for the whole plan, in no year. */
  readonly whole: number
  /** Amounts of years that the plan does not cover, or of no stated year: not in `total`, kept for a check to report. */
  readonly outside: number
  readonly total: number
}

/** Sums while they are being made. */
export interface Tally {
  readonly years: number[]
  whole: number
  outside: number
  total: number
}

/** No amounts, for a plan of so many years. */
export function emptySums(yearCount: number): Tally {
  const years: number[] = []
  while (years.length < yearCount) years.push(0)
  return { years, whole: 0, outside: 0, total: 0 }
}

/** Adds `part` to `tally`. */
export function addSums(tally: Tally, part: Sums): void {
  for (const [index, amount] of part.years.entries()) tally.years[index] = (tally.years[index] ?? 0) + amount
  tally.whole += part.whole
  tally.outside += part.outside
  tally.total += part.total
}
