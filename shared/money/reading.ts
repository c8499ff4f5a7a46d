import { type Amount, maximumAmount } from './amount.ts'
import { type Currency, currencies } from './currency.ts'
import type { Obstacle, Problem } from './problem.ts'
import type { ScannedNumber } from './scan.ts'
import type { Separator } from './style.ts'

/** What the separators of a number mean, before any style is asked. */
export interface Reading {
  /** Digits before and after the decimal sign. */
  readonly whole: string
  readonly fraction: string
  readonly grouping?: Separator
  readonly decimal?: Separator
  readonly problems: readonly Problem[]
  /** Whether three digits follow the only separator, which could as well set off decimals: `1.964`. */
  readonly undecided: boolean
}

/**
 * Decides which separators group and which one sets off decimals; undefined where that leaves the value in doubt.
 * Three digits after the only separator are thousands: no currency here has three decimals.
 */
export function readNumber(number: ScannedNumber): Reading | undefined {
  const { groups, separators, headless } = number
  const hasDecimals = endsInDecimals(number)
  if (headless || hasDecimals === undefined) return undefined
  const wholeGroups = hasDecimals ? groups.slice(0, -1) : groups
  const signs = [...new Set(hasDecimals ? separators.slice(0, -1) : separators)]
  const decimal = hasDecimals ? separators.at(-1) : undefined
  if (!isGroupedSafely(wholeGroups, signs, decimal)) return undefined
  const whole = wholeGroups.join('')
  return {
    whole,
    fraction: hasDecimals ? (groups.at(-1) ?? '') : '',
    ...(signs.length === 1 && signs[0] !== undefined && { grouping: signs[0] }),
    ...(decimal !== undefined && { decimal }),
    problems: groupingProblems(number, wholeGroups, signs, decimal),
    undecided: !hasDecimals && separators.length === 1 && /[.,]/.test(signs.join('')),
  }
}

/** Whether the last group is decimals; undefined where it could be either and nothing decides. */
function endsInDecimals({ groups, separators }: ScannedNumber): boolean | undefined {
  const last = separators.at(-1)
  if (last === undefined || last === ' ' || last === "'") return false
  if (groups.at(-1)?.length !== 3) return true
  if (separators.length === 1) return groups[0] === '0' || (groups[0]?.length ?? 0) > 3
  return separators.every((separator) => separator === last) ? false : undefined
}

/** Whether the groups before the decimals leave no doubt about the value. */
function isGroupedSafely(
  groups: readonly string[],
  signs: readonly Separator[],
  decimal?: Separator,
): boolean {
  if (groups.slice(1).some((group) => group.length !== 3)) return false
  const firstIsTooLong = groups.length > 1 && (groups[0]?.length ?? 0) > 3
  if (decimal === undefined) return signs.length < 2 && !firstIsTooLong
  return !(firstIsTooLong && signs.includes(decimal))
}

/** Names what is wrong with the grouping. */
function groupingProblems(
  { loose, tail }: ScannedNumber,
  groups: readonly string[],
  signs: readonly Separator[],
  decimal?: Separator,
): Problem[] {
  const first = groups[0] ?? ''
  const found: readonly (Problem | false)[] = [
    signs.length > 1 && 'mixed-separators',
    decimal !== undefined && signs.includes(decimal) && 'separator-reused',
    loose && 'space-in-number',
    groups.length > 1 && first.length > 3 && 'bad-grouping',
    first.startsWith('0') && (first.length > 1 || groups.length > 1) && 'leading-zero',
    tail === 'separator' && 'trailing-separator',
    groups.length === 1 && first.length > 3 && 'missing-grouping',
  ]
  return found.filter((problem) => problem !== false)
}

/** The minor units that digits stand for, or why there are none. */
export type Valuation =
  | { readonly amount: Amount; readonly problems: readonly Problem[] }
  | { readonly obstacle: Obstacle }

/**
 * Makes minor units of digits, by moving digits only: `whole`.`fraction` times ten to the power of `exponent`.
 * Never rounds.
 */
export function minorUnits(whole: string, fraction: string, currency: Currency, exponent = 0): Valuation {
  const { minorDigits } = currencies[currency]
  const places = minorDigits + exponent
  const beyond = fraction.slice(places)
  if (/[1-9]/.test(beyond)) return { obstacle: 'too-fine' }
  const digits = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '')
  if (digits.length > String(maximumAmount).length || Number(digits) > maximumAmount) {
    return { obstacle: 'too-large' }
  }
  return { amount: Number(digits), problems: exponent === 0 ? decimalProblems(fraction, minorDigits) : [] }
}

/** Names what is wrong with the number of decimals. */
function decimalProblems(fraction: string, minorDigits: number): Problem[] {
  if (minorDigits === 0) return fraction === '' ? [] : ['decimals-in-lek']
  if (fraction.length === 1) return ['one-decimal']
  return fraction.length > minorDigits ? ['extra-decimals'] : []
}
