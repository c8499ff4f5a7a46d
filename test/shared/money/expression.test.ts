import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readExpression } from '../../../shared/money/expression.ts'
import { formatAmount } from '../../../shared/money/format.ts'
import { readThousandths } from '../../../shared/money/thousandths.ts'
import { anyFormat, anyPrint } from './arbitraries.ts'

const albanian = { currency: 'EUR', style: 'dot-comma' } as const
const english = { currency: 'EUR', style: 'comma-dot' } as const
const lek = { currency: 'ALL', style: 'dot-comma' } as const

/** The minor units that a calculation comes to, or what is wrong with it. */
function result(typed: string, plan: Parameters<typeof readExpression>[1] = albanian): number | string {
  const read = readExpression(typed, plan)
  return read.kind === 'amount' ? read.amount : read.problem
}

describe('a calculation typed as an amount', () => {
  test.each([
    ['70*7*12', 588_000],
    ['=70*7*12', 588_000],
    ['70 × 7 × 12', 588_000],
    ['70x7X12', 588_000],
    ['70·7·12', 588_000],
    ['1.250,50+300', 155_050],
    ['1.000 - 250', 75_000],
    ['1.000 − 250', 75_000],
    ['(120+80)*3', 60_000],
    ['2*(3+4)*(1+1)', 2_800],
    ['10-2-3', 500],
    ['100/8', 1_250],
    ['100:4', 2_500],
    ['100÷4/5', 500],
    ['1/3*3', 100],
    ['0,1+0,2', 30],
    ['0,125*8', 100],
    ['-5*-2', 1_000],
    ['5.000*20%', 100_000],
    ['70 € × 7 fëmijë × 12 muaj', 588_000],
    ['€ 70 x 7 fëmijë', 49_000],
    ['1,5 milion € / 3', 50_000_000],
    ['5000', 500_000],
  ])('%s', (typed, amount) => {
    expect(result(typed)).toBe(amount)
  })

  test('reads its numbers in the style of the plan', () => {
    expect(result('1,250.50*2', english)).toBe(250_100)
    expect(result('1.250,50*2', english)).toBe(250_100)
    expect(result('1.250*2', albanian)).toBe(250_000)
    expect(result('1,250*2', english)).toBe(250_000)
    expect(result('1.250*2', english)).toBe('doubtful-number')
    expect(result('1,250*2', albanian)).toBe('doubtful-number')
    expect(result('12.500*3', lek)).toBe(37_500)
  })

  test.each([
    ['70*', 'unfinished'],
    ['(70*7', 'unfinished'],
    ['=', 'unfinished'],
    ['70**7', 'unexpected'],
    ['70*7)', 'unexpected'],
    ['(70 7', 'doubtful-number'],
    ['70*muaj', 'unexpected'],
    ['për 70*2', 'unexpected'],
    ['1,2,3*4', 'doubtful-number'],
    ['7 a 8*2', 'doubtful-number'],
    ['500 lekë*2', 'other-currency'],
    ['5/0', 'division-by-zero'],
    ['5/(3-3)', 'division-by-zero'],
    ['1000/3', 'inexact'],
    ['0,01/2', 'inexact'],
    ['9999999999*9999999', 'too-large'],
  ])('%s is refused', (typed, problem) => {
    expect(result(typed)).toBe(problem)
  })

  test('of a length or depth that nobody means is refused', () => {
    for (const typed of [
      '1+1'.padEnd(600, '+1'),
      `${'('.repeat(40)}1${')'.repeat(40)}`,
      `${'-'.repeat(400)}1`,
    ]) {
      expect(result(typed)).toBe('too-long')
    }
  })

  test('is never rounded: the amounts around the result are named', () => {
    expect(readExpression('1000/3', albanian)).toMatchObject({ between: [33_333, 33_334] })
    expect(readExpression('-1000/3', albanian)).toMatchObject({ between: [-33_334, -33_333] })
    expect(readExpression('100/3', lek)).toMatchObject({ between: [33, 34] })
  })

  test('names the part that it could not read', () => {
    expect(readExpression('70*1,2,3', albanian)).toMatchObject({ text: '1,2,3' })
    expect(readExpression('70*7)', albanian)).toMatchObject({ text: ')' })
  })

  test('keeps the factors of its products, with their units', () => {
    const read = readExpression('70 € × 7 fëmijë × 12 muaj + 2,5*100', albanian)
    expect(read.kind === 'amount' ? read.products : null).toEqual([
      [
        { amount: 7_000, thousandths: 70_000, unit: '', isMoney: true },
        { amount: 700, thousandths: 7_000, unit: 'fëmijë', isMoney: false },
        { amount: 1_200, thousandths: 12_000, unit: 'muaj', isMoney: false },
      ],
      [
        { amount: 250, thousandths: 2_500, unit: '', isMoney: false },
        { amount: 10_000, thousandths: 100_000, unit: '', isMoney: false },
      ],
    ])
  })

  test.each(['100/4', '7-2', '(1+2)*3', '5.000*20%', '-5*2'])('%s is no sum of products', (typed) => {
    const read = readExpression(typed, albanian)
    expect(read.kind === 'amount' ? read.products : 'refused').toBeNull()
  })

  test('brackets around a product change nothing', () => {
    const [plain, bracketed] = ['70*7*12', '(70*7)*12'].map((typed) => readExpression(typed, albanian))
    expect(bracketed).toEqual(plain)
  })
})

test('whole numbers are computed as integers are', () => {
  const number = fc.integer({ min: 0, max: 999 })
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      expect(result(`${a}*${b}+${c}-${d}`)).toBe((a * b + c - d) * 100)
    }),
  )
})

test('amounts add up as printed, in any style', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999 })
  fc.assert(
    fc.property(amount, amount, anyFormat, (one, other, format) => {
      const print = (value: number): string => formatAmount(value, format)
      expect(result(`${print(one)} + ${print(other)}`, format)).toBe(one + other)
    }),
  )
})

test('nothing that is typed makes it fail', () => {
  fc.assert(
    fc.property(fc.array(anyPrint, { maxLength: 4 }), anyFormat, (pieces, format) => {
      const read = readExpression(pieces.join('*'), format)
      if (read.kind === 'amount') expect(Number.isSafeInteger(read.amount)).toBe(true)
    }),
  )
})

test.each([
  ['12', 12_000],
  ['2,5', 2_500],
  ['0,125', 125],
  ['1.500', 1_500_000],
  ['0,0001', null],
  ['12 muaj', null],
  ['5 €', null],
  ['', null],
  ['dy', null],
  ['1 2', null],
  ['-5', null],
  ['− 5', null],
])('the count %s', (typed, thousandths) => {
  expect(readThousandths(typed, albanian)).toBe(thousandths)
})
