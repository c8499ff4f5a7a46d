/** Largest number that is written in words, either side of zero. */
export const largestInWords = 999_999_999_999_999

/** How a language writes whole numbers in words. */
export interface WordSystem {
  readonly zero: string
  readonly minus: string
  /** Writes 1 to 999. */
  readonly hundreds: (number: number) => string
  /** Writes a count (1 to 999,999) of thousands, millions or milliards. */
  readonly scaled: (count: number, scale: Scale) => string
  /** Joins what is written of milliards, millions, thousands and hundreds; `last` is the number that the last one has. */
  readonly join: (parts: readonly string[], last: number) => string
}

/** 10^3, 10^6 or 10^9. */
export type Scale = 'thousand' | 'million' | 'milliard'

const scales: readonly (readonly [Scale, number])[] = [
  ['milliard', 1_000_000_000],
  ['million', 1_000_000],
  ['thousand', 1_000],
]

/** Writes an integer in words. Throws a `RangeError` beyond `largestInWords` and for anything that is no integer. */
export function inWords(number: number, system: WordSystem): string {
  if (!Number.isInteger(number) || Math.abs(number) > largestInWords)
    throw new RangeError('not writable in words')
  if (number === 0) return system.zero
  const parts: string[] = []
  let rest = Math.abs(number)
  for (const [scale, unit] of scales) {
    const count = Math.floor(rest / unit)
    if (count > 0) parts.push(system.scaled(count, scale))
    rest -= count * unit
  }
  if (rest > 0) parts.push(system.hundreds(rest))
  return (number < 0 ? `${system.minus} ` : '') + system.join(parts, rest)
}

/** Currencies whose amounts are written in words, by ISO 4217 code. */
export type WrittenCurrency = 'EUR' | 'ALL'

/** How a language names a count of a currency's units. */
export interface CurrencyWords {
  readonly and: string
  readonly minus: string
  readonly count: (number: number, unit: 'euro' | 'cent' | 'lek') => string
}

/**
 * Writes an amount (minor units: euro cents, whole lekë) in words, cents only where there are any. Throws a `RangeError`
 * for anything that is no safe integer.
 */
export function amountWords(amount: number, currency: WrittenCurrency, words: CurrencyWords): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError('not an amount')
  const sign = amount < 0 ? `${words.minus} ` : ''
  const size = Math.abs(amount)
  if (currency === 'ALL') return sign + words.count(size, 'lek')
  const cents = size % 100
  const euro = (size - cents) / 100
  if (cents === 0) return sign + words.count(euro, 'euro')
  if (euro === 0) return sign + words.count(cents, 'cent')
  return `${sign}${words.count(euro, 'euro')} ${words.and} ${words.count(cents, 'cent')}`
}
