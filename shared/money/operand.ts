import { type Amount, maximumAmount } from './amount.ts'
import { currencies } from './currency.ts'
import type { ExpressionProblem } from './expression-problem.ts'
import { countOf, type Fraction, fractionOf } from './fraction.ts'
import { surroundings } from './marks.ts'
import type { PrintedIn } from './parsed.ts'
import { type Reading, readNumber } from './reading.ts'
import { scanNumbers } from './scan.ts'
import { styles } from './style.ts'

/** One number of a product, as the fields of a cost item would hold it. */
export interface Factor {
  /** Minor units; null where the number is finer than they are, or too large. */
  readonly amount: Amount | null
  /** Null where the number is finer than thousandths, or too large. */
  readonly thousandths: number | null
  /** What stands behind the number: `fëmijë`. Empty for nothing. */
  readonly unit: string
  /** Whether it names the currency. */
  readonly isMoney: boolean
}

/** A number with its unit; a percentage is no factor of a cost item. */
export interface Operand {
  readonly value: Fraction
  readonly factor: Factor | null
}

/** Reads one number of an expression, its currency and its unit. */
export function readOperand(text: string, plan: PrintedIn): Operand | ExpressionProblem {
  const [number, second] = scanNumbers(text)
  if (number === undefined) return 'unexpected'
  const around = surroundings(text.slice(0, number.start), text.slice(number.end))
  const reading = readNumber(number)
  if (second !== undefined || reading === undefined || isDoubtful(reading, plan)) return 'doubtful-number'
  if (around.contradictory || (around.mark ?? plan).currency !== plan.currency) return 'other-currency'
  if (around.before.trim() !== '') return 'unexpected'
  const value = fractionOf(reading.whole, reading.fraction, around.exponent)
  const unit = around.after.trim()
  if (unit === '%') return { value: { above: value.above, below: value.below * 100n }, factor: null }
  return { value, factor: factorOf(value, unit, around.mark !== undefined, plan) }
}

/** Three digits after the only separator, which the plan's style does not make thousands: `1.964` among `1,964.00`. */
function isDoubtful({ undecided, grouping }: Reading, { currency, style }: PrintedIn): boolean {
  return undecided && currency === 'EUR' && grouping !== styles[style].grouping
}

function factorOf(value: Fraction, unit: string, isMoney: boolean, { currency }: PrintedIn): Factor {
  return {
    amount: exactly(value, 10 ** currencies[currency].minorDigits),
    thousandths: exactly(value, 1_000),
    unit,
    isMoney,
  }
}

function exactly(value: Fraction, unitsInOne: number): number | null {
  const counted = countOf(value, unitsInOne)
  return counted?.isExact && counted.count <= maximumAmount ? counted.count : null
}
