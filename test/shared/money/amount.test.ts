import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AmountError, isAmount, maximumAmount, sum } from '../../../shared/money/amount.ts'

describe('amounts', () => {
  test('are integers within ten thousand million units', () => {
    expect([0, -5, maximumAmount, -maximumAmount].every(isAmount)).toBe(true)
    const others = [
      0.5,
      maximumAmount + 1,
      -maximumAmount - 1,
      Number.NaN,
      Infinity,
      '5',
      null,
      undefined,
      5n,
    ]
    expect(others.some(isAmount)).toBe(false)
  })

  test('nine thousand of the largest add up exactly', () => {
    const amounts = Array.from({ length: 9_000 }, () => maximumAmount - 1)
    expect(BigInt(sum(amounts))).toBe(9_000n * BigInt(maximumAmount - 1))
  })

  test('a sum that would not be exact is refused', () => {
    const amounts = Array.from({ length: 9_100 }, () => maximumAmount)
    expect(() => sum(amounts)).toThrow(AmountError)
    expect(() => sum([0.1, 0.2])).toThrow(AmountError)
    expect(() => sum([Number.NaN])).toThrow(AmountError)
  })

  test('no amounts add up to nothing', () => {
    expect(sum([])).toBe(0)
  })

  test('a sum is the same in every order', () => {
    const amounts = fc.array(fc.integer({ min: -maximumAmount, max: maximumAmount }), { maxLength: 50 })
    fc.assert(
      fc.property(amounts, (list) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n)
        expect(BigInt(sum(list))).toBe(exact)
        expect(sum(list.toReversed())).toBe(sum(list))
      }),
    )
  })
})
