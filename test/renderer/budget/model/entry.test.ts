import { describe, expect, test } from 'vitest'
import { readEntry } from '../../../../renderer/budget/model/entry.ts'

const plan = { currency: 'EUR', style: 'dot-comma' } as const
const english = { currency: 'EUR', style: 'comma-dot' } as const

describe('typed into a cell', () => {
  test.each([
    ['5880', 588_000],
    ['5.880,00', 588_000],
    ['€ 5.880,00', 588_000],
    ['5,880.00', 588_000],
    ['70*7*12', 588_000],
    ['=70*7*12', 588_000],
    ['1.000+250,50', 125_050],
    ['1000-1', 99_900],
    ['0', 0],
    ['(500)', 50_000],
  ])('%s is an amount', (text, amount) => {
    expect(readEntry(text, plan, 'typed')).toMatchObject({ kind: 'amount', amount })
  })

  test.each(['', '  ', '-', '/'])('“%s” empties the cell', (text) => {
    expect(readEntry(text, plan, 'typed')).toEqual({ kind: 'empty' })
  })

  test.each([
    ['S’ka kosto', 'none'],
    ["s'ka kosto", 'none'],
    ['KA', 'administrative'],
    ['Kosto administrative', 'administrative'],
    ['e buxhetuar', 'elsewhere'],
    ['nuk dihet', 'unknown'],
  ])('%s says what kind of cost it is', (text, costKind) => {
    expect(readEntry(text, plan, 'typed')).toEqual({ kind: 'cost-kind', costKind })
  })

  test.each([
    ['KA', 'administrative'],
    ['kosto administrative', 'administrative'],
    ['e buxhetuar', 'elsewhere'],
    ['BRK', 'elsewhere'],
    ['Donatorët', 'elsewhere'],
    ['/', 'unknown'],
  ])('%s stays as it is where words may stand for amounts', (words, costKind) => {
    expect(readEntry(words, plan, 'typed', true)).toEqual({ kind: 'cost-kind', costKind, words })
    expect(readEntry(words, plan, 'pasted', true)).toEqual({ kind: 'cost-kind', costKind, words })
  })

  test('an amount is one where words may stand for it too, and a mistyped one is refused', () => {
    expect(readEntry('5.880,00', plan, 'typed', true)).toMatchObject({ kind: 'amount', amount: 588_000 })
    expect(readEntry('-', plan, 'typed', true)).toEqual({ kind: 'empty' })
    expect(readEntry('5 dhe 6', plan, 'typed', true)).toMatchObject({ kind: 'problem' })
    expect(readEntry('70*', plan, 'typed', true)).toMatchObject({ kind: 'problem', problem: 'unfinished' })
  })

  test.each([
    ['abc', 'no-amount'],
    ['70*', 'unfinished'],
    ['1000/3', 'inexact'],
    ['500 lekë', 'other-currency'],
    ['0,125', 'too-fine'],
    ['5 dhe 6', 'several-numbers'],
    ['5.000,00 donatorë', 'other-words'],
    ['-500', 'negative'],
    ['100-250', 'negative'],
  ])('%s is refused', (text, problem) => {
    expect(readEntry(text, plan, 'typed')).toMatchObject({ kind: 'problem', problem })
  })

  test('what could be thousands or decimals is asked, unless only one of them can be', () => {
    expect(readEntry('1.250', english, 'typed')).toMatchObject({
      problem: 'ambiguous',
      between: [125, 125_000],
    })
    expect(readEntry('1.964', english, 'typed')).toMatchObject({ kind: 'amount', amount: 196_400 })
    expect(readEntry('1.250', plan, 'typed')).toMatchObject({ kind: 'amount', amount: 125_000 })
  })
})

describe('pasted from elsewhere', () => {
  test.each(['(200)', '-200', '( 1.234,56 € )'])('%s is below zero, as spreadsheets write it', (text) => {
    expect(readEntry(text, plan, 'pasted')).toMatchObject({ kind: 'problem', problem: 'negative' })
  })

  test('is read as papers are', () => {
    expect(readEntry('1.250', english, 'pasted')).toMatchObject({ kind: 'amount', amount: 125_000 })
    expect(readEntry('160 000,00 donatorë', plan, 'pasted')).toMatchObject({ amount: 16_000_000 })
  })

  test('may hold several amounts, one a line', () => {
    const cell = '€ 3.400 nga Komuna\n€ 1.600 nga donatorët'
    expect(readEntry(cell, plan, 'pasted')).toMatchObject({ kind: 'amount', amount: 500_000 })
  })

  test('may break a line within an amount', () => {
    expect(readEntry('5.880,00\n€', plan, 'pasted')).toMatchObject({ kind: 'amount', amount: 588_000 })
  })

  test('is no amount where it is a date', () => {
    expect(readEntry('01.01.2027', plan, 'pasted')).toMatchObject({ kind: 'problem' })
  })
})
