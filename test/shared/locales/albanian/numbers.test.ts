import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatDecimal,
  formatInteger,
  formatPercent,
  formatThousandths,
} from '../../../../shared/locales/albanian/numbers.ts'

describe('Albanian numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1234, '1234'],
    [-1234, '−1234'],
    [12_345, '12.345'],
    [1_234_567, '1.234.567'],
    [-1_234_567, '−1.234.567'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('integer %d', (value, printed) => {
    expect(formatInteger(value)).toBe(printed)
  })

  test.each([
    [1_234_567.8, '1.234.567,8'],
    [0.1, '0,1'],
    [-2.5, '−2,5'],
    [1234.5, '1234,5'],
    [3, '3'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e22, '15.000.000.000.000.000.000.000'],
    [1.25e-7, '0,000000125'],
  ])('decimal %d', (value, printed) => {
    expect(formatDecimal(value)).toBe(printed)
  })

  test.each([
    [12_500, '12,5'],
    [12_000, '12'],
    [1, '0,001'],
    [-50, '−0,05'],
    [0, '0'],
    [12_345_678, '12.345,678'],
  ])('%d thousandths', (value, printed) => {
    expect(formatThousandths(value)).toBe(printed)
  })

  test('percentages', () => {
    expect(formatPercent(12.5)).toBe('12,5%')
    expect(formatPercent(100)).toBe('100%')
  })

  test('refuse what cannot be printed exactly', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => formatDecimal(bad)).toThrow(RangeError)
    for (const bad of [0.5, 2 ** 53, Number.NaN]) {
      expect(() => formatInteger(bad)).toThrow(RangeError)
      expect(() => formatThousandths(bad)).toThrow(RangeError)
    }
  })

  test('what is printed says the number', () => {
    const back = (printed: string) => Number(printed.replaceAll('.', '').replace(',', '.').replace('−', '-'))
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(back(formatDecimal(value))).toBe(value === 0 ? 0 : value)
      }),
    )
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(back(formatInteger(value))).toBe(value)
        expect(back(formatThousandths(value))).toBe(value / 1_000)
      }),
    )
  })
})
