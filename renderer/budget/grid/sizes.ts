import type { CSSProperties } from 'react'
import type { BudgetColumn } from '../model/columns.ts'
import type { BudgetView } from '../model/view.ts'

/** In rem; columns of amounts are as wide as their largest sum, which a grid must never cut. */
const widths: Readonly<Partial<Record<BudgetColumn['kind'], number>>> = {
  source: 7.5,
  status: 7,
  category: 10.5,
  'cost-kind': 11,
}

/** Characters of the narrowest column of amounts: `12.345,00`. */
const least = 9

/** Characters of words in place of a total, such as `kosto administrative`; longer ones are cut. */
const costWords = 17

/**
 * The widths of the columns; the names of the activities take what is left.
 * @param nameOf what a column is called, which is never cut
 * @param hasWords whether words may stand in place of a total
 */
export function sizesOf(
  { columns, totals, print }: BudgetView,
  nameOf: (column: BudgetColumn) => string,
  hasWords: boolean,
): CSSProperties {
  const { years, whole, outside, total } = totals.plan.all
  const characters = Math.max(least, ...[...years, whole, outside].map((sum) => print(sum).length))
  const amount = `calc(${characters}ch + 1rem)`
  const others = columns.slice(1).map((column) => {
    const { kind } = column
    if (kind === 'total') {
      return `calc(${Math.max(hasWords ? costWords : least, print(total).length)}ch + 1.25rem)`
    }
    const width = widths[kind]
    if (width !== undefined) return `${width}rem`
    return `calc(${Math.max(characters, nameOf(column).length)}ch + 1rem)`
  })
  const sizes: Readonly<Record<`--${string}`, string>> = {
    '--columns': `minmax(var(--activity), 1fr) ${others.join(' ')}`,
    '--least': `calc(var(--activity) + ${others.join(' + ')})`,
    '--amount': amount,
  }
  return sizes
}
