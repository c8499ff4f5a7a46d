import { type AmountFormat, currencies, formatAmount } from '../../money/index.ts'
import type { Context } from './context.ts'

/** How the plan's amounts are printed, without the currency's sign. */
export function amountFormat({ root }: Context): AmountFormat {
  return { currency: root.currency, style: root.numberStyle, withSign: false }
}

/** The currency's sign, as headings name it. */
export function currencySign({ root }: Context): string {
  return currencies[root.currency].sign
}

/** A sum of a table: without sign, a dash for nothing. */
export function figure(context: Context, amount: number): string {
  return amount === 0 ? context.words.cost.nothing : print(context, amount, false)
}

/** An amount in a sentence, with its sign. */
export function amountText(context: Context, amount: number): string {
  return print(context, amount, true)
}

/** An amount in words; in figures where it is beyond what is written in words. */
export function amountInWords(context: Context, amount: number): string {
  const longest = 1_000_000_000_000_000
  if (Math.abs(amount) >= longest) return amountText(context, amount)
  return context.formatting.amountInWords(amount, context.root.currency)
}

/** A sum beyond exact arithmetic says so: a wrong figure must not be printed. */
function print(context: Context, amount: number, withSign: boolean): string {
  if (!Number.isSafeInteger(amount)) return context.words.cost.tooLarge
  return formatAmount(amount, { ...amountFormat(context), withSign })
}
