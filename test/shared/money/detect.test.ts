import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectStyle } from '../../../shared/money/detect.ts'
import { formatAmount } from '../../../shared/money/format.ts'
import { anyCurrency, anyStyle } from './arbitraries.ts'

describe('guessing the style of a plan', () => {
  test('by the majority of its prints', () => {
    expect(detectStyle(['5,880.00 €', '0.00', '39.905.00€', '1,964.8', '/', '-'], 'EUR')).toBe('comma-dot')
    expect(detectStyle(['€ 3 742,81', '€ 16,000', '24 700.00 €', '€ 2577,26'], 'EUR')).toBe('space-comma')
    expect(detectStyle(['34, 300 lekë', '50.400 Leke', '54,290 lekë'], 'ALL')).toBe('comma-dot')
    expect(detectStyle(['50.400 Leke', '960.000 lekë', '54,290 lekë'], 'ALL')).toBe('dot-comma')
  })

  test('by the place of the sign', () => {
    expect(detectStyle(['€ 1.234,56', '€ 5,00', '7.000,00 €'], 'EUR')).toBe('sign-dot-comma')
    expect(detectStyle(['1.234,56 €', '5,00 €', '€ 7.000,00'], 'EUR')).toBe('dot-comma')
  })

  test('a full print outweighs one that could be decimals', () => {
    expect(detectStyle(['1.234,56 €', '16,000', '17,000', '18,000'], 'EUR')).toBe('dot-comma')
  })

  test('nothing is guessed from nothing', () => {
    expect(detectStyle([], 'EUR')).toBeUndefined()
    expect(detectStyle(['/', '500', "S'ka kosto", '21.11.2026', '5 - 6'], 'EUR')).toBeUndefined()
  })

  test('a plan that we print is recognized', () => {
    const amounts = fc.array(fc.integer({ min: 100_000, max: 1_000_000_000 }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(amounts, anyStyle, anyCurrency, (list, style, currency) => {
        const prints = list.map((amount) => formatAmount(amount, { currency, style, withSign: true }))
        const wordFollows = currency === 'ALL' && style === 'sign-dot-comma'
        expect(detectStyle(prints, currency)).toBe(wordFollows ? 'dot-comma' : style)
      }),
    )
  })
})
