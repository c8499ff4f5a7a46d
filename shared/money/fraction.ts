import { type Amount, maximumAmount } from './amount.ts'

/** An exact number: `above` divided by `below`, which is above zero. */
export interface Fraction {
  readonly above: bigint
  readonly below: bigint
}

/** The number that digits before and after a decimal sign stand for, times ten to the power of `exponent`. */
export function fractionOf(whole: string, decimals: string, exponent = 0): Fraction {
  const below = 10n ** BigInt(decimals.length)
  return { above: BigInt(whole + decimals) * 10n ** BigInt(exponent), below }
}

/** The sum of two fractions. */
export function add(one: Fraction, other: Fraction): Fraction {
  return { above: one.above * other.below + other.above * one.below, below: one.below * other.below }
}

/** The fraction on the other side of zero. */
export function negate({ above, below }: Fraction): Fraction {
  return { above: -above, below }
}

/** The product of two fractions. */
export function multiply(one: Fraction, other: Fraction): Fraction {
  return { above: one.above * other.above, below: one.below * other.below }
}

/** One number divided by another; null by zero. */
export function divide(one: Fraction, other: Fraction): Fraction | null {
  if (other.above === 0n) return null
  const sign = other.above < 0n ? -1n : 1n
  return { above: sign * one.above * other.below, below: sign * one.below * other.above }
}

/** How many times `unit` fits into the number: exactly, or the whole part of it. Null beyond `maximumAmount`. */
export function countOf(
  { above, below }: Fraction,
  unitsInOne: number,
): { readonly count: Amount; readonly isExact: boolean } | null {
  const scaled = above * BigInt(unitsInOne)
  const count = scaled / below
  if (count > BigInt(maximumAmount) || count < -BigInt(maximumAmount)) return null
  // Negative zero would come of a small negative number.
  return { count: Number(count) + 0, isExact: scaled % below === 0n }
}
