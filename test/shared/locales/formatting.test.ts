import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatting } from '../../../shared/locales/formatting.ts'

const sq = formatting('sq')
const sr = formatting('sr')
const en = formatting('en')

describe('three languages', () => {
  test('print a date', () => {
    const all = [sq, sr, en]
    expect(all.map(({ date }) => date('2026-11-21'))).toEqual([
      '21 nëntor 2026',
      '21. novembar 2026.',
      '21 November 2026',
    ])
    expect(all.map(({ shortDate }) => shortDate('2026-11-21'))).toEqual([
      '21.11.2026',
      '21.11.2026.',
      '21/11/2026',
    ])
    expect(all.map(({ weekday }) => weekday('2026-11-21'))).toEqual(['e shtunë', 'subota', 'Saturday'])
    expect(all.map(({ dateTime }) => dateTime('2026-11-21T13:05:00Z', 60))).toEqual([
      '21.11.2026, 14:05',
      '21.11.2026. 14:05',
      '21/11/2026, 14:05',
    ])
  })

  test('print a list and numbers', () => {
    const all = [sq, sr, en]
    expect(all.map(({ list }) => list(['a', 'b', 'c']))).toEqual(['a, b dhe c', 'a, b i c', 'a, b and c'])
    expect(all.map(({ integer }) => integer(12_345))).toEqual(['12.345', '12.345', '12,345'])
    expect(all.map(({ integer }) => integer(1234))).toEqual(['1234', '1.234', '1,234'])
    expect(all.map(({ decimal }) => decimal(0.5))).toEqual(['0,5', '0,5', '0.5'])
    expect(all.map(({ thousandths }) => thousandths(12_500))).toEqual(['12,5', '12,5', '12.5'])
    expect(all.map(({ percent }) => percent(12.5))).toEqual(['12,5%', '12,5%', '12.5%'])
  })

  test('agree with the rules of the Unicode consortium about plurals', () => {
    const numbers = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.nat())
    fc.assert(
      fc.property(numbers, (number) => {
        for (const language of ['sq', 'sr', 'en'] as const) {
          expect(formatting(language).plural(number)).toBe(new Intl.PluralRules(language).select(number))
        }
      }),
    )
  })
})

describe('Serbian', () => {
  test.each([
    [0, 'nula'],
    [2, 'dva'],
    [14, 'četrnaest'],
    [21, 'dvadeset jedan'],
    [100, 'sto'],
    [245, 'dvesta četrdeset pet'],
    [1_000, 'hiljadu'],
    [1_001, 'hiljadu jedan'],
    [2_000, 'dve hiljade'],
    [5_000, 'pet hiljada'],
    [11_000, 'jedanaest hiljada'],
    [21_000, 'dvadeset jedna hiljada'],
    [22_002, 'dvadeset dve hiljade dva'],
    [159_620, 'sto pedeset devet hiljada šeststo dvadeset'],
    [1_000_000, 'jedan milion'],
    [2_000_000, 'dva miliona'],
    [5_000_000, 'pet miliona'],
    [21_000_000, 'dvadeset jedan milion'],
    [1_000_000_000, 'jedna milijarda'],
    [2_000_000_000, 'dve milijarde'],
    [12_000_000_000, 'dvanaest milijardi'],
    [1_000_000_000_000, 'hiljadu milijardi'],
    [-3, 'minus tri'],
  ])('%d', (number, words) => {
    expect(sr.numberInWords(number)).toBe(words)
  })

  test('amounts agree with their nouns', () => {
    expect(sr.amountInWords(100, 'EUR')).toBe('jedan evro')
    expect(sr.amountInWords(220_150, 'EUR')).toBe('dve hiljade dvesta jedan evro i pedeset centi')
    expect(sr.amountInWords(302, 'EUR')).toBe('tri evra i dva centa')
    expect(sr.amountInWords(501, 'EUR')).toBe('pet evra i jedan cent')
    expect(sr.amountInWords(21, 'ALL')).toBe('dvadeset jedan lek')
    expect(sr.amountInWords(1_000, 'ALL')).toBe('hiljadu leka')
  })

  test('letters stand in the order of the alphabet', () => {
    const inOrder = [
      'cena',
      'čas',
      'ćilim',
      'dom',
      'džep',
      'đak',
      'lopta',
      'ljubav',
      'nos',
      'njiva',
      'sat',
      'šuma',
      'zid',
      'žena',
    ]
    expect(inOrder.toReversed().sort(sr.compare)).toEqual(inOrder)
  })
})

describe('English', () => {
  test.each([
    [0, 'zero'],
    [21, 'twenty-one'],
    [100, 'one hundred'],
    [110, 'one hundred and ten'],
    [1_020, 'one thousand and twenty'],
    [1_200, 'one thousand two hundred'],
    [159_620, 'one hundred and fifty-nine thousand six hundred and twenty'],
    [2_000_000, 'two million'],
    [1_000_000_000, 'one billion'],
    [-3, 'minus three'],
  ])('%d', (number, words) => {
    expect(en.numberInWords(number)).toBe(words)
  })

  test('amounts and order', () => {
    expect(en.amountInWords(1_250, 'EUR')).toBe('twelve euros and fifty cents')
    expect(en.amountInWords(101, 'EUR')).toBe('one euro and one cent')
    expect(en.amountInWords(1, 'ALL')).toBe('one lek')
    expect(['b', 'á', 'a', 'B', 'Z', 'c'].sort(en.compare)).toEqual(['a', 'á', 'b', 'B', 'c', 'Z'])
  })
})
