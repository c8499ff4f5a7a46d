import type { Id } from '../../model/index.ts'
import { type Amount, formatAmount } from '../../money/index.ts'
import { type Sums, splitOf } from '../../totals/index.ts'
import type { CheckContext } from '../context.ts'
import type { Declared } from '../declared.ts'

/** A column of a table of costs: one year, or the total. */
export type Column = number | 'total'

/** The column in which a declared sum was printed; null for columns that tables of sums do not have. */
export function columnOf({ place, year }: Declared): Column | null {
  if (year !== null) return year
  return place.endsWith('-total') ? 'total' : null
}

/** What sums come to in a column. A total counts years outside the plan too: the paper adds up what it prints. */
export function sumIn(context: CheckContext, sums: Sums, column: Column): Amount {
  if (column === 'total') return sums.total + sums.outside
  return sums.years[context.years.indexOf(column)] ?? 0
}

/** The sums of an entity; of the whole plan for the plan itself. */
export function sumsOf(context: CheckContext, entity: Id): Sums {
  return entity === context.plan.id ? context.totals.plan.all : splitOf(context.totals, entity).all
}

/** Prints an amount in the style of the plan. */
export function money(context: CheckContext, amount: Amount): string {
  const { currency, numberStyle } = context.root
  return formatAmount(amount, { currency, style: numberStyle, withSign: true })
}
