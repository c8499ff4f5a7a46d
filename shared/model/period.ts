import { limits } from './limits.ts'

/** The first and last year of a period. */
export interface Years {
  readonly firstYear: number
  readonly lastYear: number
}

const range = /^(?<first>\d{4})(?:\s*[-‐‑–—−/]\s*(?<last>\d{4}|\d{2}))?$/

/** Years as papers print them: `2027 – 2029`, or one alone. */
export function periodOf({ firstYear, lastYear }: Years): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear} – ${lastYear}`
}

/** The years that a text is, however it has them: `2027 – 2029`, `2027-29`, `2027`; null for any other text. */
export function readYears(text: string): Years | null {
  const { first = '', last = first } = range.exec(text.trim())?.groups ?? {}
  if (first === '') return null
  const firstYear = Number(first)
  const lastYear = Number(last.length === 2 ? first.slice(0, 2) + last : last)
  return isYear(firstYear) && isYear(lastYear) && firstYear <= lastYear ? { firstYear, lastYear } : null
}

/** Whether a plan can have a year. */
export function isYear(year: number): boolean {
  return year >= limits.firstYear && year <= limits.lastYear
}

/** What an activity says of its years. */
export interface YearsInWords {
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly periodWords: string
}

/** An activity's years as papers print them, with the words that it has beside them: `2027 – 2029 (pranvera)`. */
export function printYears({ firstYear, lastYear, periodWords }: YearsInWords): string {
  const first = firstYear ?? lastYear
  const last = lastYear ?? firstYear
  const years = first === null || last === null ? '' : periodOf({ firstYear: first, lastYear: last })
  return years === '' || periodWords === '' ? years + periodWords : `${years} (${periodWords})`
}
