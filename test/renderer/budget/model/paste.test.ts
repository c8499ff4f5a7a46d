import { describe, expect, test } from 'vitest'
import { emptyBlock, fillDown, fillRight } from '../../../../renderer/budget/model/fill.ts'
import { pasteBlock, type ReadChoice } from '../../../../renderer/budget/model/paste.ts'
import { tableFromText } from '../../../../renderer/budget/model/pasted-table.ts'
import type { Block } from '../../../../renderer/budget/model/positions.ts'
import { writeBatch } from '../../../../renderer/budget/model/writes.ts'
import { createIdSource, type Plan } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { gridPlan, line, picture, viewOf } from '../grid-plan.ts'

const ids = createIdSource(
  () => 1_800_000_000_000,
  (bytes) => bytes.fill(3),
)

/** Rows: 0 field, 1 objective, 2 result A, 3 and 4 its activities, 5 result B, 6 its activity. Columns: 2 to 4 the years. */
const plan = gridPlan(
  [
    { title: 'Kopshti', lines: [line('komuna', 2027, 100), line('komuna', 2028, 200)] },
    { title: 'Takime', values: { fundingSources: ['qeveria'] } },
  ],
  [{ title: 'Rruga', lines: [line('donatori', 2029, 7)] }],
)

const cell = (row: number, column: number): Block => ({ top: row, bottom: row, left: column, right: column })
const noChoice: ReadChoice = () => null

function pasted(chosen: Block, text: string, readChoice = noChoice) {
  const pasting = pasteBlock(viewOf(plan), chosen, tableFromText(text), readChoice)
  return { ...pasting, rows: rowsOf(apply(plan, writeBatch(plan, pasting.writes, ids))) }
}

/** The rows of amounts only. */
function rowsOf(one: Plan): readonly string[] {
  return picture(one).filter((row) => /^\d/.test(row))
}

describe('a pasted block', () => {
  test('goes on below headings and their sums', () => {
    const { rows, leftOut, unread } = pasted(cell(3, 2), '1\t2\t3\n4\t5\t6\n7\t8\t9')
    expect(rows).toEqual([
      '1.1.1 Komuna = 100 200 300 | 600',
      '1.1.2 Qeveria = 400 500 600 | 1500',
      '1.2.1 Fondacioni Ura = 700 800 900 | 2400',
    ])
    expect({ leftOut, unread }).toEqual({ leftOut: 0, unread: [] })
  })

  test('begins in the first row of amounts where a heading is chosen', () => {
    expect(pasted(cell(0, 2), '1').rows[0]).toBe('1.1.1 Komuna = 100 200 · | 300')
  })

  test('keeps to the chosen rows, sums and all, where it is just as high', () => {
    const { rows } = pasted({ top: 3, bottom: 6, left: 2, right: 2 }, '1\n2\nsuma\n3')
    expect(rows.map((row) => row.split(' = ')[1])).toEqual([
      '100 200 · | 300',
      '200 · · | 200',
      '300 · 7 | 307',
    ])
  })

  test('of one cell fills all that is chosen', () => {
    const { rows } = pasted({ top: 3, bottom: 6, left: 2, right: 3 }, '9')
    expect(rows.map((row) => row.split(' = ')[1])).toEqual([
      '900 900 · | 1800',
      '900 900 · | 1800',
      '900 900 7 | 1807',
    ])
  })

  test('is laid again and again over a multiple of it', () => {
    const { rows } = pasted({ top: 3, bottom: 4, left: 2, right: 4 }, '1\n2')
    expect(rows.slice(0, 2)).toEqual([
      '1.1.1 Komuna = 100 100 100 | 300',
      '1.1.2 Qeveria = 200 200 200 | 600',
    ])
  })

  test('with the years above it leaves them out', () => {
    expect(pasted(cell(3, 2), '2027\t2028\t2029\n1\t2\t3').rows[0]).toBe('1.1.1 Komuna = 100 200 300 | 600')
  })

  test('finds the columns of its years, without the names left of them and the rows of sums', () => {
    const sheet =
      'Aktiviteti\t2027\t2028\t2029\tTotali\nKopshti\t1\t2\t3\t6\nTakime\t4\t\t\t4\nNën-totali\t5\t2\t3\t10'
    const { rows, unread } = pasted(cell(3, 2), sheet)
    expect(rows).toEqual([
      '1.1.1 Komuna = 100 200 300 | 600',
      '1.1.2 Qeveria = 400 · · | 400',
      '1.2.1 Fondacioni Ura = · · 7 | 7',
    ])
    expect(unread).toEqual([])
    expect(pasted(cell(3, 2), '2028\t2029\n8\t9').rows[0]).toBe('1.1.1 Komuna = 100 800 900 | 1800')
  })

  test('with the years of another plan above it comes where it was put', () => {
    expect(pasted(cell(3, 3), '\t2024\t2025\nx\t1\t2').rows[0]).toBe('1.1.1 Komuna = 100 100 200 | 400')
  })

  test('empties where it is empty, and says what it did not understand', () => {
    const { rows, unread } = pasted(cell(3, 2), '\tdje\t5')
    expect(rows[0]).toBe('1.1.1 Komuna = · 200 500 | 700')
    expect(unread.map(({ row, column, text }) => [row.code, column.year, text])).toEqual([
      ['1.1.1', 2028, 'dje'],
    ])
  })

  test('says how many of its rows the grid has no place for', () => {
    expect(pasted(cell(6, 2), '1\n2\n3')).toMatchObject({ leftOut: 2 })
  })

  test('may say words in the columns for them', () => {
    const readChoice: ReadChoice = (text, { kind }) =>
      kind === 'status' && text === 'Të siguruara' ? { type: 'status', status: 'secured' } : null
    const { rows } = pasted(cell(3, 4), '5\t0\tTë siguruara', readChoice)
    expect(rows[0]).toBe('1.1.1 Komuna = 100 200 500 | 800 secured')
  })

  test('says the kind of an activity’s cost', () => {
    const { rows } = pasted(cell(3, 2), 'S’ka kosto\t\t')
    expect(rows[0]).toBe('1.1.1 – = · · · | 0')
  })
})

describe('filling', () => {
  const filled = (make: typeof fillRight, block: Block): readonly string[] =>
    rowsOf(apply(plan, writeBatch(plan, make(viewOf(plan), block), ids)))

  test('right copies the first column, or the one at the left', () => {
    expect(filled(fillRight, { top: 3, bottom: 3, left: 2, right: 4 })[0]).toBe(
      '1.1.1 Komuna = 100 100 100 | 300',
    )
    expect(filled(fillRight, cell(3, 4))[0]).toBe('1.1.1 Komuna = 100 200 200 | 500')
    expect(filled(fillRight, cell(3, 2))[0]).toBe('1.1.1 Komuna = 100 200 · | 300')
  })

  test('down copies the first row, or the one above, and passes headings over', () => {
    expect(filled(fillDown, { top: 3, bottom: 6, left: 2, right: 3 })).toEqual([
      '1.1.1 Komuna = 100 200 · | 300',
      '1.1.2 Qeveria = 100 200 · | 300',
      '1.2.1 Fondacioni Ura = 100 200 7 | 307',
    ])
    expect(filled(fillDown, cell(4, 3))[1]).toBe('1.1.2 Qeveria = · 200 · | 200')
  })

  test('emptying clears amounts and leaves the rows', () => {
    expect(filled(emptyBlock, { top: 0, bottom: 6, left: 2, right: 4 })).toEqual([
      '1.1.1 Komuna = · · · | 0',
      '1.1.2 Qeveria = · · · | 0',
      '1.2.1 Fondacioni Ura = · · · | 0',
    ])
  })
})
