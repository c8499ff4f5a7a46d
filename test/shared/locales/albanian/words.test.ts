import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountInWords, numberInWords } from '../../../../shared/locales/albanian/words.ts'
import { readAlbanian } from './read-words.ts'

describe('Albanian numbers in words', () => {
  test.each([
    [0, 'zero'],
    [1, 'një'],
    [3, 'tre'],
    [10, 'dhjetë'],
    [11, 'njëmbëdhjetë'],
    [13, 'trembëdhjetë'],
    [18, 'tetëmbëdhjetë'],
    [20, 'njëzet'],
    [21, 'njëzet e një'],
    [33, 'tridhjetë e tre'],
    [40, 'dyzet'],
    [99, 'nëntëdhjetë e nëntë'],
    [100, 'njëqind'],
    [101, 'njëqind e një'],
    [215, 'dyqind e pesëmbëdhjetë'],
    [300, 'treqind'],
    [1_000, 'një mijë'],
    [1_001, 'një mijë e një'],
    [2_026, 'dy mijë e njëzet e gjashtë'],
    [3_000, 'tre mijë'],
    [100_000, 'njëqind mijë'],
    [159_620, 'njëqind e pesëdhjetë e nëntë mijë e gjashtëqind e njëzet'],
    [1_000_000, 'një milion'],
    [2_000_000, 'dy milionë'],
    [21_000_000, 'njëzet e një milionë'],
    [1_159_620, 'një milion e njëqind e pesëdhjetë e nëntë mijë e gjashtëqind e njëzet'],
    [1_000_000_000, 'një miliard'],
    [2_000_000_001, 'dy miliardë e një'],
    [1_000_000_000_000, 'një mijë miliardë'],
    [-5, 'minus pesë'],
  ])('%d', (number, words) => {
    expect(numberInWords(number)).toBe(words)
  })

  test.each([
    [15_962_000, 'EUR', 'njëqind e pesëdhjetë e nëntë mijë e gjashtëqind e njëzet euro'],
    [1_250, 'EUR', 'dymbëdhjetë euro e pesëdhjetë centë'],
    [100, 'EUR', 'një euro'],
    [201, 'EUR', 'dy euro e një cent'],
    [50, 'EUR', 'pesëdhjetë centë'],
    [0, 'EUR', 'zero euro'],
    [-350, 'EUR', 'minus tre euro e pesëdhjetë centë'],
    [1, 'ALL', 'një lek'],
    [34_300, 'ALL', 'tridhjetë e katër mijë e treqind lekë'],
    [1_000_000, 'ALL', 'një milion lekë'],
  ] as const)('%d %s', (amount, currency, words) => {
    expect(amountInWords(amount, currency)).toBe(words)
  })

  test('can be read back as the number, however large', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
    )
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readAlbanian(numberInWords(number))).toBe(number)
      }),
      { numRuns: 2_000 },
    )
  })

  test('nothing is written of what is no whole number', () => {
    for (const bad of [0.5, Number.NaN, 10 ** 15]) expect(() => numberInWords(bad)).toThrow(RangeError)
    expect(() => amountInWords(0.5, 'EUR')).toThrow(RangeError)
  })
})
