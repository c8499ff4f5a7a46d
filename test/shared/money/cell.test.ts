import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAmounts } from '../../../shared/money/cell.ts'
import { anyFormat, anyPrint } from './arbitraries.ts'

const strategy = { currency: 'EUR', style: 'space-comma' } as const
const municipal = { currency: 'EUR', style: 'comma-dot' } as const

describe('cells of several amounts', () => {
  test('one a line, each with its payer', () => {
    const cell = parseAmounts(
      '€ 340,000 nga MFPT\n€ 340,000 nga UNICEFI\n€ 340,000 nga punëdhënësit',
      strategy,
    )
    expect(cell.parts.map(({ payer }) => payer)).toEqual(['MFPT', 'UNICEFI', 'punëdhënësit'])
    expect(cell.parts.map(({ parsed }) => parsed.amount)).toEqual([34_000_000, 34_000_000, 34_000_000])
    expect(cell).toMatchObject({ total: 102_000_000, rest: [] })
  })

  test('the currency stands only at the first', () => {
    const cell = parseAmounts('€ 150 000,00 Komuna\n160 000,00 donatorë', strategy)
    expect(cell.parts.map(({ payer }) => payer)).toEqual(['Komuna', 'donatorë'])
    expect(cell.total).toBe(31_000_000)
  })

  test.each([
    '5,000.00 € Komuna; 3,000.00 € (donatorët)',
    '5,000.00 € Komuna, 3,000.00 € donatorët',
    '5,000.00 € nga Komuna dhe 3,000.00 € nga donatorët',
    'Komuna 5,000.00 € + donatorët 3,000.00 €',
  ])('%s', (printed) => {
    const cell = parseAmounts(printed, municipal)
    expect(cell.parts.map(({ payer }) => payer)).toEqual(['Komuna', 'donatorët'])
    expect(cell.total).toBe(800_000)
  })

  test('a cell of one amount is one part, even over two lines', () => {
    expect(parseAmounts('€ 150 000,00\nKomuna', strategy)).toMatchObject({
      parts: [{ printed: '€ 150 000,00\nKomuna', payer: 'Komuna' }],
      total: 15_000_000,
    })
    expect(parseAmounts('34, 300 lekë', { currency: 'ALL', style: 'comma-dot' }).parts).toHaveLength(1)
  })

  test('pieces without an amount are kept, in order', () => {
    const cell = parseAmounts('Prej tyre:\n€ 5 000,00 Komuna\n€ 3 000,00\nsipas nevojës', strategy)
    expect(cell.rest).toEqual(['Prej tyre:', 'sipas nevojës'])
    expect(cell.parts).toHaveLength(2)
  })

  test('two currencies have no total', () => {
    const cell = parseAmounts('€ 5 000,00\n600 000 lekë', strategy)
    expect(cell.parts).toHaveLength(2)
    expect(cell).not.toHaveProperty('total')
  })

  test('a range or a product is no list of amounts', () => {
    expect(parseAmounts('3000 deri në 6000 euro', strategy).parts).toEqual([])
    expect(parseAmounts('70 € x 7 x 12', strategy).parts).toEqual([])
    expect(parseAmounts('/', strategy)).toEqual({ parts: [], rest: ['/'] })
    expect(parseAmounts('', strategy)).toEqual({ parts: [], rest: [] })
  })

  test('any text is split without an error, and every part stands in it', () => {
    fc.assert(
      fc.property(anyPrint, anyFormat, (printed, plan) => {
        for (const part of parseAmounts(printed, plan).parts) expect(printed).toContain(part.printed)
      }),
      { numRuns: 2_000 },
    )
  })
})
