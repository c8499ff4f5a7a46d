import type { Currency } from './currency.ts'
import { surroundings } from './marks.ts'
import { readNumber } from './reading.ts'
import { cleanPrint, scanNumbers } from './scan.ts'
import { possibleStyles } from './shown.ts'
import type { NumberStyle } from './style.ts'

/** What one print tells of its plan's style. */
interface Testimony {
  readonly possible: readonly NumberStyle[]
  readonly weight: number
  readonly signFirst: boolean | undefined
}

/**
 * Guesses the number style of a plan from its printed amounts, by majority; undefined if none of them shows one.
 * A print with both grouping and decimals weighs four times one that shows either; three digits after the only
 * separator (`16,000`) show grouping for sure only in a currency without decimals, and weigh half in euro.
 */
export function detectStyle(prints: Iterable<string>, currency: Currency): NumberStyle | undefined {
  const testimonies = Array.from(prints, (print) => testimony(print, currency)).filter(
    (one) => one !== undefined,
  )
  const separators = heaviest(testimonies)
  if (separators !== 'dot-comma') return separators
  const leading = testimonies.filter(({ signFirst }) => signFirst === true).length
  const following = testimonies.filter(({ signFirst }) => signFirst === false).length
  return leading > following ? 'sign-dot-comma' : 'dot-comma'
}

/** Reads what the only number of a print shows; undefined if it shows nothing. */
function testimony(print: string, currency: Currency): Testimony | undefined {
  const text = cleanPrint(print)
  const [number, second] = scanNumbers(text)
  const reading = number && !second ? readNumber(number) : undefined
  if (!number || !reading || (reading.grouping ?? reading.decimal) === undefined) return undefined
  const possible = possibleStyles(reading).filter((style) => style !== 'sign-dot-comma')
  const showsBoth = reading.grouping !== undefined && reading.decimal !== undefined
  const weight = showsBoth ? 4 : reading.undecided && currency === 'EUR' ? 0.5 : 1
  const { mark } = surroundings(text.slice(0, number.start), text.slice(number.end))
  return { possible, weight, signFirst: mark && mark.side === 'before' }
}

/** The style with the most weight, each print's weight shared among the styles that it allows. */
function heaviest(testimonies: readonly Testimony[]): NumberStyle | undefined {
  const weights = new Map<NumberStyle, number>()
  for (const { possible, weight } of testimonies) {
    for (const style of possible) weights.set(style, (weights.get(style) ?? 0) + weight / possible.length)
  }
  const ranking = [...weights].sort(([, a], [, b]) => b - a)
  return ranking[0]?.[0]
}
