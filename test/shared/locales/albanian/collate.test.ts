import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAlbanian } from '../../../../shared/locales/albanian/collate.ts'

/** Sorts from the reversed list, so that nothing stays in place by chance. */
function sorted(texts: readonly string[]): string[] {
  return texts.toReversed().sort(compareAlbanian)
}

describe('the Albanian order', () => {
  const alphabet = 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh'.split(
    ' ',
  )

  test('is that of the alphabet', () => {
    expect(sorted(alphabet)).toEqual(alphabet)
    const capitals = alphabet.map((letter) => letter.toUpperCase())
    expect(sorted(capitals)).toEqual(capitals)
  })

  test.each([
    [['darkë', 'dyer', 'dhallë', 'dhomë', 'emër']],
    [['cirk', 'çaj', 'dac']],
    [['era', 'ezofag', 'ëma', 'faqe']],
    [['Lipjan', 'Lushnjë', 'Llapushnik', 'Malishevë']],
    [['Gjakovë', 'Gjilan', 'Hani i Elezit']],
    [['Prishtinë', 'Prizren', 'Rahovec', 'Rrogozhinë', 'Skenderaj', 'Suharekë', 'Shkodër', 'Shtime']],
    [['Tiranë', 'Tropojë', 'Theth', 'Vushtrri']],
    [['zog', 'zyrë', 'zhabë']],
    [['Aktiviteti 2', 'Aktiviteti 10', 'Aktiviteti 10a', 'Aktiviteti A']],
    [['1.1.2', '1.1.10', '1.2', '2']],
    [['komuna', 'komuna e Pejës', 'komunale']],
    [['ana', 'Ana', 'ANA', 'ané', 'anë']],
    [['a', 'đ', 'Dž', 'dh', 'š', 'sh', 'w', 'z', 'ж', '中']],
  ])('%j', (inOrder) => {
    expect(sorted(inOrder)).toEqual(inOrder)
  })

  test('case and accents decide only between equal letters', () => {
    expect(compareAlbanian('Shkolla', 'shkollë')).toBeLessThan(0)
    expect(compareAlbanian('shkolla', 'Shkolla')).toBeLessThan(0)
    expect(compareAlbanian('SHkolla', 'Shkolla')).toBeGreaterThan(0)
  })

  test('composed and decomposed letters stand together', () => {
    expect(compareAlbanian('e\u0308ma', 'ezofag')).toBeGreaterThan(0)
    expect(compareAlbanian('c\u0327aj', 'cirk')).toBeGreaterThan(0)
  })

  const words = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aAbcçÇdDeëghHjlLnrRstxzZ0129 -.š\u0301'.split('')), maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const sign = Math.sign

  test('is total: only equal texts are equal, and every pair has one order', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareAlbanian(a, b) === 0).toBe(a === b)
        expect(sign(compareAlbanian(a, b))).toBe(0 - sign(compareAlbanian(b, a)))
      }),
      { numRuns: 3_000 },
    )
  })

  test('is transitive', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const [first = '', second = '', third = ''] = [a, b, c].sort(compareAlbanian)
        expect(compareAlbanian(first, second)).toBeLessThanOrEqual(0)
        expect(compareAlbanian(second, third)).toBeLessThanOrEqual(0)
        expect(compareAlbanian(first, third)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 3_000 },
    )
  })

  test('sorts a thousand names by their numbers', () => {
    const names = Array.from(
      { length: 1_000 },
      (_, index) => `Shkolla fillore nr. ${(index * 7_919) % 1_000}`,
    )
    const inOrder = names.sort(compareAlbanian)
    expect(inOrder.at(-1)).toBe('Shkolla fillore nr. 999')
  })
})
