import { type Amount, type Currency, currencies, maximumAmount } from '../../../shared/money/index.ts'

/** An amount as programs write it, exactly: `5880.50`. */
export function decimalText(amount: Amount, currency: Currency, sign: '.' | ',' = '.'): string {
  const { minorDigits } = currencies[currency]
  const digits = String(Math.abs(amount)).padStart(minorDigits + 1, '0')
  const whole = digits.slice(0, digits.length - minorDigits)
  const minus = amount < 0 ? '-' : ''
  return minorDigits === 0 ? minus + whole : minus + whole + sign + digits.slice(-minorDigits)
}

/** The amount that a program wrote as `5880.5`; null for anything else, and for what is finer than a minor unit. */
export function amountOfDecimal(text: string, currency: Currency): Amount | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text.trim())
  if (match === null) return null
  const [, minus = '', whole = '', decimals = ''] = match
  const { minorDigits } = currencies[currency]
  if (/[1-9]/.test(decimals.slice(minorDigits))) return null
  const amount = Number(whole + decimals.slice(0, minorDigits).padEnd(minorDigits, '0'))
  const signed = minus === '' || amount === 0 ? amount : -amount
  return amount <= maximumAmount ? signed : null
}
