import type { Amount } from './amount.ts'
import type { Currency } from './currency.ts'
import { isSpelledWell, type Mark, type Surroundings, surroundings } from './marks.ts'
import type { Ambiguity, ParsedAmount, PrintedIn } from './parsed.ts'
import { isMalformed, type Obstacle, type Problem } from './problem.ts'
import { minorUnits, type Reading, readNumber } from './reading.ts'
import type { ScannedNumber } from './scan.ts'
import { shownStyle } from './shown.ts'
import { type NumberStyle, styles } from './style.ts'

/** Reads the only number of a cleaned print with what stands around it; undefined if it is no amount at all. */
export function parseNumber(
  text: string,
  number: ScannedNumber,
  plan: PrintedIn,
): ParsedAmount | { readonly obstacle: Obstacle } | undefined {
  const around = surroundings(text.slice(0, number.start), text.slice(number.end))
  const words = remainder(around)
  if (!couldBeAmount(number, around, words)) return undefined
  const reading = readNumber(number)
  if (!reading || around.contradictory) return { obstacle: 'doubtful-number' }
  const currency = around.mark?.currency ?? plan.currency
  const value = minorUnits(reading.whole, reading.fraction, currency, around.exponent)
  if ('obstacle' in value) return value
  const problems = [
    ...reading.problems,
    ...value.problems,
    ...numberProblems(number, reading, around, currency, plan.style),
    ...markProblems(around, value.amount, plan),
  ]
  const amount = withMinus(value.amount, around)
  const ambiguous = ambiguity(reading, around, amount, currency, plan.style)
  const sign = around.mark?.side ?? 'none'
  const style = shownStyle(reading, sign)
  return {
    kind: 'amount',
    amount,
    wellFormed: !problems.some(isMalformed),
    problems,
    sign,
    ...(style && { style }),
    ...(ambiguous && { ambiguous }),
    ...(around.mark && { currency: around.mark.currency }),
    ...(words !== '' && { words }),
  }
}

/** Negates an amount that follows a minus; zero has no sign. */
function withMinus(amount: Amount, { negative }: Surroundings): Amount {
  return negative && amount !== 0 ? -amount : amount
}

/** What stands beside number and currency, without the punctuation that joined it. */
function remainder({ before, after }: Surroundings): string {
  return [before, after]
    .map((text) => text.replace(/^[\s,;:.\-–—]+/, '').replace(/[\s,;:.\-–—]+$/, ''))
    .filter((text) => text !== '')
    .join(' ')
}

/** Whether number and surroundings look like money, not like `3 trajnime`, `12,50 %`, `Neni 5` or `20m`. */
function couldBeAmount(
  number: ScannedNumber,
  { mark, exponent, after }: Surroundings,
  words: string,
): boolean {
  if (mark !== undefined) return true
  if (/^\s*[%‰\p{No}°]/u.test(after) || /^[\p{L}\p{N}/:]/u.test(after) || exponent > 0) return false
  if (words === '') return true
  const hasCents = number.groups.length > 1 && number.groups.at(-1)?.length === 2
  const isGrouped = number.groups.length > 1 && number.groups.at(-1)?.length === 3
  return !number.loose && (hasCents || isGrouped)
}

/** Names where the number departs from the plan's style. */
function numberProblems(
  number: ScannedNumber,
  reading: Reading,
  around: Surroundings,
  currency: Currency,
  style: NumberStyle,
): Problem[] {
  const { grouping, decimal } = styles[style]
  const ownDecimal = reading.decimal === undefined || reading.decimal === decimal || currency === 'ALL'
  const ownGrouping = reading.grouping === undefined || reading.grouping === grouping
  const reused = reading.problems.includes('separator-reused')
  const isBareZero = reading.whole === '0' && reading.fraction === ''
  const wantsDecimals = currency === 'EUR' && !isBareZero && around.exponent === 0
  const found: readonly (Problem | false)[] = [
    !reused && !(ownDecimal && ownGrouping) && 'other-style',
    wantsDecimals && (reading.fraction === '' || number.tail === 'dash') && 'no-decimals',
    around.exponent > 0 && 'multiplier-word',
    around.dashed && 'dash-or-minus',
  ]
  return found.filter((problem) => problem !== false)
}

/** Names what is wrong with the currency beside the number. */
function markProblems(
  { mark, repeated, exponent }: Surroundings,
  amount: Amount,
  plan: PrintedIn,
): Problem[] {
  if (mark === undefined) return plan.withSign === true ? ['missing-sign'] : []
  const found: readonly (Problem | false)[] = [
    (repeated || !isSpelledWell(mark, amount)) && 'currency-spelling',
    !standsWhereExpected(mark, plan.style) && 'sign-place',
    mark.currency !== plan.currency && 'other-currency',
    !mark.spaced && exponent === 0 && 'missing-space',
  ]
  return found.filter((problem) => problem !== false)
}

/** Whether the currency stands on the side where the style has it; a word always follows. */
function standsWhereExpected({ side, currency }: Mark, style: NumberStyle): boolean {
  const leads = styles[style].signFirst && currency === 'EUR'
  return style === 'space-comma' || side === (leads ? 'before' : 'after')
}

/** Both readings of three digits after the only separator, unless style or currency makes one certain. */
function ambiguity(
  reading: Reading,
  around: Surroundings,
  thousands: Amount,
  currency: Currency,
  style: NumberStyle,
): Ambiguity | undefined {
  const isCertain = currency === 'ALL' || reading.grouping === styles[style].grouping
  if (!reading.undecided || isCertain || around.exponent > 0) return undefined
  const decimals = minorUnits(reading.whole.slice(0, -3), reading.whole.slice(-3), currency)
  return { thousands, decimals: 'amount' in decimals ? withMinus(decimals.amount, around) : null }
}
