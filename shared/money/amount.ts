/**
 * An amount of money: an integer number of minor units of the plan's currency (euro cents, whole lekë), from
 * -`maximumAmount` to `maximumAmount`; totals may go up to `Number.MAX_SAFE_INTEGER`.
 */
export type Amount = number

/** Largest amount either side of zero, in minor units: 9,000 of them still add up exactly in a double. */
export const maximumAmount: Amount = 1_000_000_000_000

/** A sum that left the range of exact integers, or was asked of something that is no integer. */
export class AmountError extends RangeError {
  readonly code = 'amount-out-of-range'

  constructor() {
    super('amounts add up beyond the range of exact integers')
    this.name = 'AmountError'
  }
}

/** Whether a value is an amount: an integer within `maximumAmount` of zero. */
export function isAmount(value: unknown): value is Amount {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= maximumAmount
}

/** Adds amounts or totals up, in minor units. Throws an `AmountError` where the sum would not be exact. */
export function sum(amounts: Iterable<Amount>): Amount {
  let total = 0
  for (const amount of amounts) {
    total += amount
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(total)) throw new AmountError()
  }
  return total
}
