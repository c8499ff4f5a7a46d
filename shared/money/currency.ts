/** A currency in which a plan is drafted, by its ISO 4217 code: the euro (Kosovo) or the lek (Albania). */
export type Currency = 'EUR' | 'ALL'

/** What the papers need to know of a currency. */
export interface CurrencyShape {
  /** Digits after the decimal sign; lekë are printed and paid whole, their hundredths are out of use. */
  readonly minorDigits: 0 | 2
  /** What stands beside an amount. */
  readonly sign: string
  /** What stands beside an amount of exactly one. */
  readonly signOfOne: string
}

/** Every currency a plan can have. */
export const currencies: Readonly<Record<Currency, CurrencyShape>> = {
  EUR: { minorDigits: 2, sign: '€', signOfOne: '€' },
  ALL: { minorDigits: 0, sign: 'lekë', signOfOne: 'lek' },
}
