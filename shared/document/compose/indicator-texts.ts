import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Context } from './context.ts'

type Indicator = EntityOf<'indicator'>

/** A measured value: its words, else its number in the paper's language. */
export function measuredText({ formatting }: Context, words: string, thousandths: number | null): string {
  if (words.trim() !== '' || thousandths === null) return words
  return formatting.thousandths(thousandths)
}

/** The value from which an indicator starts, and its year: `32 % (2026)`. */
export function baselineText(context: Context, indicator: Indicator): string {
  const { baselineWords, baselineThousandths, baselineYear } = indicator
  const value = measuredText(context, baselineWords, baselineThousandths)
  if (baselineYear === null) return value
  return value === '' ? String(baselineYear) : `${value} (${baselineYear})`
}

/** What is to be reached in a year; two targets of one year stand one under the other. */
export function targetText(context: Context, { id }: Indicator, year: number): string {
  return childrenOf(context.plan, id, 'indicator-target')
    .filter((target) => target.year === year)
    .map(({ words, thousandths }) => measuredText(context, words, thousandths))
    .join('\n')
}

/** The years of the plan, and any other for which one of the indicators has a target. */
export function targetYears({ plan, totals }: Context, indicators: readonly Indicator[]): readonly number[] {
  const targets = indicators.flatMap(({ id }) => childrenOf(plan, id, 'indicator-target'))
  return [...new Set([...totals.years, ...targets.map(({ year }) => year)])].toSorted((a, b) => a - b)
}
