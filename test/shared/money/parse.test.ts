import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAmount } from '../../../shared/money/amount.ts'
import type { Currency } from '../../../shared/money/currency.ts'
import { longestPrint, parseAmount } from '../../../shared/money/parse.ts'
import type { ParsedAmount, PrintedIn } from '../../../shared/money/parsed.ts'
import type { Problem } from '../../../shared/money/problem.ts'
import type { NumberStyle } from '../../../shared/money/style.ts'
import { anyFormat, anyPrint } from './arbitraries.ts'

/** Reads a print that must be an amount. */
function amountIn(printed: string, plan: PrintedIn): ParsedAmount {
  const parsed = parseAmount(printed, plan)
  if (parsed.kind !== 'amount') throw new Error(`${printed} was read as ${parsed.kind}`)
  return parsed
}

const cents = { currency: 'EUR', style: 'comma-dot' } as const
const lek = { currency: 'ALL', style: 'comma-dot' } as const

type Example = [printed: string, style: NumberStyle, currency: Currency, amount: number, problems: Problem[]]

describe('reading amounts', () => {
  test.each<Example>([
    ['5,880.00 €', 'comma-dot', 'EUR', 588_000, []],
    ['23,654.40', 'comma-dot', 'EUR', 2_365_440, []],
    ['0.00', 'comma-dot', 'EUR', 0, []],
    ['0', 'space-comma', 'EUR', 0, []],
    ['€ 200 000,00', 'space-comma', 'EUR', 20_000_000, []],
    ['€\u00A0200\u202F000,00', 'space-comma', 'EUR', 20_000_000, []],
    ['54,290 lekë', 'comma-dot', 'ALL', 54_290, []],
    ['1 lek', 'comma-dot', 'ALL', 1, []],
    ['(5,000.00 €)', 'comma-dot', 'EUR', 500_000, []],
    ['5,880.00\n€', 'comma-dot', 'EUR', 588_000, []],
    ['1,400.00€', 'comma-dot', 'EUR', 140_000, ['missing-space']],
    ['€ 2577,26', 'space-comma', 'EUR', 257_726, ['missing-grouping']],
    ['€ 1 072.217,26', 'space-comma', 'EUR', 107_221_726, ['mixed-separators']],
    ['€ 900 017, 26', 'space-comma', 'EUR', 90_001_726, ['space-in-number']],
    ['€ 5 000 ,00', 'space-comma', 'EUR', 500_000, ['space-in-number']],
    ['€ 5 578 800', 'space-comma', 'EUR', 557_880_000, ['no-decimals']],
    ['€ 700', 'space-comma', 'EUR', 70_000, ['no-decimals']],
    ['24 700.00 €', 'space-comma', 'EUR', 2_470_000, ['other-style']],
    ['1,964.8', 'comma-dot', 'EUR', 196_480, ['one-decimal']],
    ['39.905.00€', 'comma-dot', 'EUR', 3_990_500, ['separator-reused', 'missing-space']],
    ['0,500 €', 'dot-comma', 'EUR', 50, ['extra-decimals']],
    ['1234,567.00 €', 'comma-dot', 'EUR', 123_456_700, ['bad-grouping']],
    ['007 €', 'comma-dot', 'EUR', 700, ['leading-zero', 'no-decimals']],
    ['16.000,', 'dot-comma', 'EUR', 1_600_000, ['trailing-separator', 'no-decimals']],
    ['5.000,- €', 'dot-comma', 'EUR', 500_000, ['no-decimals']],
    ["1'234.50 €", 'comma-dot', 'EUR', 123_450, ['other-style']],
    ['34, 300 lekë', 'comma-dot', 'ALL', 34_300, ['space-in-number']],
    ['50.400 Leke', 'comma-dot', 'ALL', 50_400, ['other-style', 'currency-spelling']],
    ['960.000 leke', 'dot-comma', 'ALL', 960_000, ['currency-spelling']],
    ['45,000leke', 'comma-dot', 'ALL', 45_000, ['currency-spelling', 'missing-space']],
    ['1,000,000 LEKË', 'comma-dot', 'ALL', 1_000_000, ['currency-spelling']],
    ['34,300.00 lekë', 'comma-dot', 'ALL', 34_300, ['decimals-in-lek']],
    ['43,634.40 euro (€)', 'comma-dot', 'EUR', 4_363_440, ['currency-spelling']],
    ['EUR 5,000.00', 'comma-dot', 'EUR', 500_000, ['currency-spelling', 'sign-place']],
    ['€ 5.000,00', 'dot-comma', 'EUR', 500_000, ['sign-place']],
    ['5.000,00 €', 'sign-dot-comma', 'EUR', 500_000, ['sign-place']],
    ['1,5 milion €', 'dot-comma', 'EUR', 150_000_000, ['multiplier-word']],
    ['500 mijë lekë', 'dot-comma', 'ALL', 500_000, ['multiplier-word']],
    ['−1,234.00 €', 'comma-dot', 'EUR', -123_400, []],
    ['-1,234.00 €', 'comma-dot', 'EUR', -123_400, ['dash-or-minus']],
    ['€ -5,00', 'sign-dot-comma', 'EUR', -500, ['dash-or-minus']],
    ['- 5,000.00 €', 'comma-dot', 'EUR', 500_000, ['dash-or-minus']],
    ['−0', 'comma-dot', 'EUR', 0, []],
  ])('%j in %s %s is %d', (printed, style, currency, amount, problems) => {
    const parsed = amountIn(printed, { currency, style })
    expect(parsed.amount).toBe(amount)
    expect(new Set(parsed.problems)).toEqual(new Set(problems))
  })

  test('a malformed number and a foreign style are told apart', () => {
    expect(amountIn('1,964.8', cents).wellFormed).toBe(false)
    expect(amountIn('39.905.00€', cents).wellFormed).toBe(false)
    expect(amountIn('1.400,00€', cents).wellFormed).toBe(true)
    expect(amountIn('960.000 leke', lek).wellFormed).toBe(true)
  })

  test('a missing currency is reported where the plan prints it', () => {
    expect(amountIn('1,400.00', { ...cents, withSign: true }).problems).toEqual(['missing-sign'])
    expect(amountIn('1,400.00', { ...cents, withSign: false }).problems).toEqual([])
  })

  test('a print in another currency keeps its own', () => {
    const parsed = amountIn('34,300 lekë', cents)
    expect(parsed).toMatchObject({ amount: 34_300, currency: 'ALL', problems: ['other-currency'] })
  })

  test('tells where the currency stands and which style is shown', () => {
    expect(amountIn('€ 1.234,00', cents)).toMatchObject({ sign: 'before', style: 'sign-dot-comma' })
    expect(amountIn('1.234,00 €', cents)).toMatchObject({ sign: 'after', style: 'dot-comma' })
    expect(amountIn('1 234,00', cents)).toMatchObject({ sign: 'none', style: 'space-comma' })
    expect(amountIn('500', cents)).not.toHaveProperty('style')
    expect(amountIn('24 700.00', cents)).not.toHaveProperty('style')
  })
})

describe('thousands or decimals', () => {
  test.each<[string, NumberStyle, number, number | null]>([
    ['16,000', 'dot-comma', 1_600_000, 1_600],
    ['€ 16,000', 'space-comma', 1_600_000, 1_600],
    ['1.964', 'comma-dot', 196_400, null],
    ['1.964', 'space-comma', 196_400, null],
    ['−1.500 €', 'comma-dot', -150_000, -150],
  ])('%s in %s could be either', (printed, style, thousands, decimals) => {
    const parsed = amountIn(printed, { currency: 'EUR', style })
    expect(parsed).toMatchObject({ amount: thousands, ambiguous: { thousands, decimals } })
  })

  test.each<[string, PrintedIn]>([
    ['16,000', cents],
    ['1.964', { currency: 'EUR', style: 'dot-comma' }],
    ['1.964', { currency: 'EUR', style: 'sign-dot-comma' }],
    ['50.400 Leke', lek],
    ['1.964.000', cents],
    ['1,964.80', { currency: 'EUR', style: 'dot-comma' }],
  ])('%s is certain', (printed, plan) => {
    expect(amountIn(printed, plan)).not.toHaveProperty('ambiguous')
  })
})

describe('words beside an amount', () => {
  test.each<[string, PrintedIn, number, string]>([
    ['€ 340,000 nga UNICEFI', cents, 34_000_000, 'nga UNICEFI'],
    ['160 000,00 donatorë', cents, 16_000_000, 'donatorë'],
    ['rreth 30,000 €', cents, 3_000_000, 'rreth'],
    ['5.000 €/vit', cents, 500_000, '/vit'],
    ['4,350 (fushata)', cents, 435_000, '(fushata)'],
    ['45,000lekeBashkia', lek, 45_000, 'Bashkia'],
    ['34,800 leke, Bashkia', lek, 34_800, 'Bashkia'],
    ['41,140 leke -Shkolla', lek, 41_140, 'Shkolla'],
    ['142,000 lekë dhe donatorë (A2B)', lek, 142_000, 'dhe donatorë (A2B)'],
    ['48,000 lekë (pa kosto shtesë)', lek, 48_000, '(pa kosto shtesë)'],
  ])('%s', (printed, plan, amount, words) => {
    expect(amountIn(printed, plan)).toMatchObject({ amount, words })
  })

  test.each(['3 trajnime', 'Për 5 fëmijë', '50 %', '12,50%', '20 m2', '5 mijë fëmijë', 'Viti 2027'])(
    '%s is no amount',
    (printed) => {
      expect(parseAmount(printed, cents)).toEqual({ kind: 'words', words: printed })
    },
  )
})

describe('numbers that leave the value in doubt are not read', () => {
  test.each([
    ['3000 deri në 6000 euro', 'several-numbers'],
    ['70 € x 7 fëmijë', 'several-numbers'],
    ['7600 (+5200 shujta)', 'several-numbers'],
    ['2026 - 2028', 'several-numbers'],
    ['€ 5,00\n€ 6,00', 'several-numbers'],
    ['12,34,567 €', 'doubtful-number'],
    ['12,34.50 €', 'doubtful-number'],
    ['1,234.567 €', 'doubtful-number'],
    ['5,880.000 €', 'doubtful-number'],
    [',50 €', 'doubtful-number'],
    ['1.1.2', 'doubtful-number'],
    ['21.11.2026', 'doubtful-number'],
    ['€ 5 lekë', 'doubtful-number'],
    ['0,125 €', 'too-fine'],
    ['34,50 lekë', 'too-fine'],
    ['10,000,000,000.01 €', 'too-large'],
    ['99999999999999999999 lekë', 'too-large'],
  ])('%j: %s', (printed, obstacle) => {
    expect(parseAmount(printed, cents)).toEqual({ kind: 'words', words: printed, obstacle })
  })
})

describe('cells without an amount', () => {
  test.each([
    ["S'ka kosto", 'none'],
    ['S’ka kosto', 'none'],
    ['Ska kosto', 'none'],
    ['Nuk ka kosto', 'none'],
    ['Nuk kosto', 'none'],
    ['Pa kosto shtesë', 'none'],
    ['Nuk ka kosto për vitin 2027', 'none'],
    ['Nema troškova', 'none'],
    ['No cost', 'none'],
    ['KA', 'administrative'],
    ['KA (kosto administrative)', 'administrative'],
    ['Kosto administrative', 'administrative'],
    ['e buxhetuar', 'elsewhere'],
    ['I buxhetuar', 'elsewhere'],
    ['E buxhetuar në MASHTI', 'elsewhere'],
    ['Është buxhetuar', 'elsewhere'],
    ['e panjohur', 'unknown'],
    ['Nuk dihet', 'unknown'],
    ['Ende nuk dihet', 'unknown'],
    ['Do të përcaktohet', 'unknown'],
    ['?', 'unknown'],
    ['/', 'blank'],
    ['-', 'blank'],
    ['–', 'blank'],
    ['---', 'blank'],
    ['', 'blank'],
    [' \n ', 'blank'],
    ['- €', 'blank'],
    ['…… lekë', 'blank'],
    ['N/A', 'blank'],
    ['Ka kosto', 'words'],
    ['KA KOSTO', 'words'],
    ['Sipas kostimit të ministrisë', 'words'],
  ])('%j: %s', (printed, kind) => {
    expect(parseAmount(printed, cents).kind).toBe(kind)
  })
})

describe('any text', () => {
  test('is read without an error, and an amount is one within bounds', () => {
    fc.assert(
      fc.property(anyPrint, anyFormat, (printed, plan) => {
        const parsed = parseAmount(printed, plan)
        if (parsed.kind !== 'amount') return
        expect(isAmount(parsed.amount)).toBe(true)
        expect(Object.is(parsed.amount, -0)).toBe(false)
        expect(printed).toMatch(/\d/)
      }),
      { numRuns: 5_000 },
    )
  })

  test('is read the same with spaces around it', () => {
    const spaces = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\u00A0', '\u202F', '\uFEFF'),
      maxLength: 5,
    })
    fc.assert(
      fc.property(anyPrint, anyFormat, spaces, spaces, (printed, plan, before, after) => {
        expect(parseAmount(before + printed + after, plan)).toEqual(parseAmount(printed, plan))
      }),
      { numRuns: 3_000 },
    )
  })

  test('is words where it is longer than any print, unread', () => {
    for (const piece of [' ', '-', '1', '1 ', '1,', '(', 'lekë ', 'nuk ', '.', '€']) {
      expect(parseAmount(`${piece.repeat(longestPrint)}x`, cents).kind).toBe('words')
      expect(parseAmount(`${piece.repeat(1_000_000)}x`, cents).kind).toBe('words')
    }
  })
})
