import type { PlanFormat } from '../../../shared/formats/index.ts'
import type { ExtraColumns } from './columns.ts'
import type { BudgetRow } from './rows.ts'

/** Columns of amounts that the user asks for. */
export interface AskedColumns {
  readonly whole: boolean
  readonly everyYear: boolean
}

/** The columns that rows need in a format. */
export interface Needed extends ExtraColumns {
  /** The years that have a column. */
  readonly years: readonly number[]
}

const firsts = { year: 'year', 'every-year': 'every-year', 'whole-plan': 'whole' } as const

/**
 * Which columns show amounts: those of the kind that the format usually has, the years unless it has none, what is asked
 * for, and any other in which there are amounts all the same. What a format with several kinds usually has comes first.
 */
export function neededColumns(
  { costModel: { spans, economicSplit } }: PlanFormat,
  rows: readonly BudgetRow[],
  years: readonly number[],
  asked: AskedColumns,
): Needed {
  const usual = spans[0] ?? 'year'
  const byYear = spans.some((span) => span !== 'whole-plan')
  const inYears = byYear || hasYears(rows)
  return {
    years: inYears ? years : [],
    first: spans.length === 1 ? 'year' : firsts[usual],
    everyYear:
      spans.includes('every-year') &&
      (usual === 'every-year' || asked.everyYear || hasAny(rows, 'everyYear')),
    whole: usual === 'whole-plan' || (asked.whole && spans.includes('whole-plan')) || hasAny(rows, 'whole'),
    outside: hasAny(rows, 'outside'),
    category: economicSplit || rows.some((row) => row.type === 'line' && row.category !== 'unstated'),
  }
}

function hasYears(rows: readonly BudgetRow[]): boolean {
  return rows.some((row) => row.type === 'line' && row.years.some(({ amount }) => amount !== null))
}

function hasAny(rows: readonly BudgetRow[], cell: 'everyYear' | 'whole' | 'outside'): boolean {
  return rows.some((row) => row.type === 'line' && row[cell].amount !== null)
}
