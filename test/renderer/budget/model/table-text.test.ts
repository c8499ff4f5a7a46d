import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOfDecimal, decimalText } from '../../../../renderer/budget/model/decimal.ts'
import { readTableText, writeTableText } from '../../../../renderer/budget/model/table-text.ts'
import { anyAmount, anyCurrency } from '../../../shared/money/arbitraries.ts'

test.each([
  ['one cell', '5', [['5']]],
  ['a row', '1\t2\t', [['1', '2', '']]],
  [
    'rows as Excel ends them',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'a cell with a line feed',
    '"a\nb"\t2\n3\t4',
    [
      ['a\nb', '2'],
      ['3', '4'],
    ],
  ],
  ['a cell with quotes', '"he said ""yes"""\t2', [['he said "yes"', '2']]],
  ['a quote that opens nothing', '17" ekran\t2', [['17" ekran', '2']]],
  ['a quote that is never closed', '"ekran\t2', [['"ekran', '2']]],
  ['empty rows between', '1\n\n2\n', [['1'], [''], ['2']]],
])('reads %s', (_words, text, rows) => {
  expect(readTableText(text)).toEqual(rows)
})

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1', ',') })
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    // A last row of one empty cell cannot be told from the end of the row before it.
    .filter((rows) => rows.at(-1)?.join('') !== '')
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTableText(writeTableText(rows))).toEqual(rows)
    }),
  )
})

test('amounts go to other programs and come back exactly', () => {
  fc.assert(
    fc.property(anyAmount, anyCurrency, (amount, currency) => {
      expect(amountOfDecimal(decimalText(amount, currency), currency)).toBe(amount === 0 ? 0 : amount)
    }),
  )
  expect(amountOfDecimal('0.125', 'EUR')).toBeNull()
  expect(amountOfDecimal('5880', 'EUR')).toBe(588_000)
  expect(amountOfDecimal('1E+06', 'EUR')).toBeNull()
})
