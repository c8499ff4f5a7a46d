import { type Amount, AmountError } from './amount.ts'
import { type Currency, currencies } from './currency.ts'
import { type NumberStyle, styles } from './style.ts'

/** How one amount is printed. */
export interface AmountFormat {
  readonly currency: Currency
  readonly style: NumberStyle
  /** False where the column's heading names the currency. */
  readonly withSign: boolean
}

const noBreakSpace = '\u00A0'
const minus = '\u2212'

/**
 * Prints an amount (minor units; totals too) as the plan's style has it: `1,234.56 €`, `€ 1.234,56`, `1.234 lekë`.
 * Spaces are no-break spaces, a negative amount starts with a minus sign (U+2212): `−€ 5,00`.
 * Throws an `AmountError` for anything but a safe integer.
 */
export function formatAmount(amount: Amount, format: AmountFormat): string {
  if (!Number.isSafeInteger(amount)) throw new AmountError()
  const number = digitsInStyle(String(Math.abs(amount)), format)
  return (amount < 0 ? minus : '') + (format.withSign ? signed(number, amount, format) : number)
}

/** Groups the digits of minor units and sets the decimal sign. */
function digitsInStyle(digits: string, { currency, style }: AmountFormat): string {
  const { minorDigits } = currencies[currency]
  const { grouping, decimal } = styles[style]
  const padded = digits.padStart(minorDigits + 1, '0')
  const whole = padded.slice(0, padded.length - minorDigits)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, grouping === ' ' ? noBreakSpace : grouping)
  return minorDigits === 0 ? grouped : grouped + decimal + padded.slice(-minorDigits)
}

/** Sets the currency's sign before or after a number. */
function signed(number: string, amount: Amount, { currency, style }: AmountFormat): string {
  const { sign, signOfOne } = currencies[currency]
  const isWord = sign.length > 1
  if (styles[style].signFirst && !isWord) return sign + noBreakSpace + number
  return number + noBreakSpace + (Math.abs(amount) === 1 ? signOfOne : sign)
}
