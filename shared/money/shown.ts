import type { Reading } from './reading.ts'
import { type NumberStyle, type StyleShape, styles } from './style.ts'

const entries = Object.entries(styles) as [NumberStyle, StyleShape][]

/** The styles that group and set off decimals as a number does: all of them for `500`, none for `24 700.00`. */
export function possibleStyles(reading: Pick<Reading, 'grouping' | 'decimal'>): NumberStyle[] {
  const { grouping, decimal } = reading
  return entries
    .filter(([, shape]) => grouping === undefined || grouping === shape.grouping)
    .filter(([, shape]) => decimal === undefined || decimal === shape.decimal)
    .map(([style]) => style)
}

/** The only style that a number is printed in, by its separators and the place of the sign beside it. */
export function shownStyle(reading: Reading, sign: 'before' | 'after' | 'none'): NumberStyle | undefined {
  const possible = possibleStyles(reading)
  const leads = sign === 'before'
  const fitting = possible.filter((style) => style === 'space-comma' || styles[style].signFirst === leads)
  return fitting.length === 1 ? fitting[0] : undefined
}
