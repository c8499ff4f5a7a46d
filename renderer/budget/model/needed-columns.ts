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
  const filled = filledIn(rows)
  const byYear = spans.some((span) => span !== 'whole-plan')
  return {
    years: byYear || filled.years ? years : [],
    first: spans.length === 1 ? 'year' : firsts[usual],
    everyYear:
      spans.includes('every-year') && (usual === 'every-year' || asked.everyYear || filled.everyYear),
    whole: usual === 'whole-plan' || (asked.whole && spans.includes('whole-plan')) || filled.whole,
    outside: filled.outside,
    category: economicSplit || filled.category,
  }
}

/** In which kinds of cells anything stands: looked at once, since each edit asks. */
function filledIn(rows: readonly BudgetRow[]): Record<'years' | keyof Omit<ExtraColumns, 'first'>, boolean> {
  const filled = { years: false, everyYear: false, whole: false, outside: false, category: false }
  for (const row of rows) {
    if (row.type !== 'line') continue
    filled.years ||= row.years.some(({ amount }) => amount !== null)
    filled.everyYear ||= row.everyYear.amount !== null
    filled.whole ||= row.whole.amount !== null
    filled.outside ||= row.outside.amount !== null
    filled.category ||= row.category !== 'unstated'
  }
  return filled
}
