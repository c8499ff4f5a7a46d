import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AmountError } from '../../../shared/money/amount.ts'
import type { Currency } from '../../../shared/money/currency.ts'
import { type AmountFormat, formatAmount } from '../../../shared/money/format.ts'
import { parseAmount } from '../../../shared/money/parse.ts'
import type { NumberStyle } from '../../../shared/money/style.ts'
import { anyAmount, anyFormat, anyStyle } from './arbitraries.ts'

/** Prints with ordinary spaces, so that the examples can be read. */
function printed(amount: number, currency: Currency, style: NumberStyle, withSign = true): string {
  return formatAmount(amount, { currency, style, withSign }).replaceAll('\u00A0', ' ')
}

describe('printing amounts', () => {
  test.each<[NumberStyle, Currency, number, string, string]>([
    ['comma-dot', 'EUR', 123_456, '1,234.56 €', '1,234.56'],
    ['dot-comma', 'EUR', 123_456, '1.234,56 €', '1.234,56'],
    ['space-comma', 'EUR', 123_456, '1 234,56 €', '1 234,56'],
    ['sign-dot-comma', 'EUR', 123_456, '€ 1.234,56', '1.234,56'],
    ['comma-dot', 'ALL', 1_234, '1,234 lekë', '1,234'],
    ['dot-comma', 'ALL', 1_234, '1.234 lekë', '1.234'],
    ['space-comma', 'ALL', 1_234, '1 234 lekë', '1 234'],
    ['sign-dot-comma', 'ALL', 1_234, '1.234 lekë', '1.234'],
    ['comma-dot', 'EUR', 0, '0.00 €', '0.00'],
    ['comma-dot', 'EUR', 5, '0.05 €', '0.05'],
    ['comma-dot', 'EUR', 99_999, '999.99 €', '999.99'],
    ['dot-comma', 'EUR', 1_000_000_000_000, '10.000.000.000,00 €', '10.000.000.000,00'],
    ['sign-dot-comma', 'EUR', -50, '−€ 0,50', '−0,50'],
    ['dot-comma', 'ALL', -1_234_567, '−1.234.567 lekë', '−1.234.567'],
    ['dot-comma', 'ALL', 0, '0 lekë', '0'],
    ['dot-comma', 'ALL', 1, '1 lek', '1'],
    ['dot-comma', 'ALL', 21, '21 lekë', '21'],
  ])('%s %s %d', (style, currency, amount, signed, bare) => {
    expect(printed(amount, currency, style)).toBe(signed)
    expect(printed(amount, currency, style, false)).toBe(bare)
  })

  test('never breaks a line inside an amount', () => {
    fc.assert(
      fc.property(anyAmount, anyFormat, (amount, format) => {
        expect(formatAmount(amount, format)).not.toMatch(/[ \n\t\u200B]/)
      }),
    )
  })

  test('prints totals beyond a single amount, and refuses what is not exact', () => {
    const format: AmountFormat = { currency: 'EUR', style: 'comma-dot', withSign: false }
    expect(formatAmount(Number.MAX_SAFE_INTEGER, format)).toBe('90,071,992,547,409.91')
    expect(formatAmount(-0, format)).toBe('0.00')
    for (const bad of [0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => formatAmount(bad, format)).toThrow(AmountError)
    }
  })

  test('what is printed is read back as the same amount, without a complaint', () => {
    fc.assert(
      fc.property(anyAmount, anyFormat, (amount, format) => {
        const parsed = parseAmount(formatAmount(amount, format), format)
        expect(parsed).toMatchObject({ kind: 'amount', amount, wellFormed: true, problems: [] })
        expect(parsed).not.toHaveProperty('ambiguous')
        expect(parsed).not.toHaveProperty('words')
      }),
      { numRuns: 2_000 },
    )
  })

  test('a reader that expects another style reads the same amount', () => {
    fc.assert(
      fc.property(anyAmount, anyFormat, anyStyle, (amount, format, style) => {
        expect(parseAmount(formatAmount(amount, format), { ...format, style })).toMatchObject({
          kind: 'amount',
          amount,
        })
      }),
    )
  })
})
