import { describe, expect, test } from 'vitest'
import { codeIn } from '../../../../renderer/budget/model/coded-table.ts'
import { emptyBlock, fillDown, fillRight } from '../../../../renderer/budget/model/fill.ts'
import { pasteBlock, type ReadChoice } from '../../../../renderer/budget/model/paste.ts'
import { tableFromText } from '../../../../renderer/budget/model/pasted-table.ts'
import type { Block } from '../../../../renderer/budget/model/positions.ts'
import { writeBatch } from '../../../../renderer/budget/model/writes.ts'
import { createIdSource, type Plan } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { gridPlan, idOf, line, picture, viewOf } from '../grid-plan.ts'

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

describe('a pasted block that says the codes of its rows', () => {
  const sheet = (rows: readonly string[]): string => rows.join('\n')
  const many = [
    'Fusha: Arsimi\t\t\t\t\t',
    '1\tObjektivi\t5\t7\t9\t21',
    '1.1\tRezultati A\t5\t7\t9\t21',
    '1.1.2\tTakime\t4\t5\t6\t15',
    '1.1.1\tKopshti\t1\t2\t3\t6',
    'Nën-Totali 1.1\t\t5\t7\t9\t21',
    '1.2.1\tRruga\t7\t8\t9\t24',
    'Totali\t\t12\t15\t18\t45',
  ]
  const all = [
    '1.1.1 Komuna = 100 200 300 | 600',
    '1.1.2 Qeveria = 400 500 600 | 1500',
    '1.2.1 Fondacioni Ura = 700 800 900 | 2400',
  ]

  test('goes to their rows, without headings and sums, wherever it is put', () => {
    for (const chosen of [cell(3, 2), cell(6, 4), cell(0, 0)]) {
      expect(pasted(chosen, sheet(many))).toMatchObject({
        rows: all,
        sums: 5,
        unknown: [],
        astray: [],
        unread: [],
      })
    }
    const titled = many.map((row) => row.replace('\t', ' '))
    expect(pasted(cell(3, 2), sheet(titled)).rows).toEqual(all)
  })

  test('goes there with its years above it, in two lines of headings too', () => {
    const heads = ['Kodi\tAktiviteti\tBuxheti (€)\t\t\tTotali', '\t\t2028\t2029\t2030\t']
    const { rows, astray } = pasted(
      cell(6, 2),
      sheet([...heads, '1.1.2\tTakime\t4\t5\t6\t15', '1.1.1\tKopshti\t1\t2\t\t3']),
    )
    expect(rows.slice(0, 2)).toEqual(['1.1.1 Komuna = 100 100 200 | 400', '1.1.2 Qeveria = · 400 500 | 900'])
    expect(astray).toEqual([{ text: '6', code: '1.1.2' }])
  })

  test('finds the row of its source, and says which it does not find', () => {
    const shared = gridPlan([
      { title: 'Kopshti', lines: [line('komuna', 2027, 100), line('donatori', 2027, 200)] },
      { title: 'Takime' },
      { title: 'Libra' },
      { title: 'Bursa' },
      { title: 'Ekskursion', lines: [line(null, 2027, 900)] },
    ])
    const komuna = idOf(shared, 'funding-source', 'Komuna')
    const names = new Map([
      ['Komuna', komuna],
      ['Fondacioni Ura', idOf(shared, 'funding-source', 'Fondacioni Ura')],
    ])
    const readChoice: ReadChoice = (text, { kind }) => {
      const source = names.get(text)
      return kind === 'source' && source !== undefined ? { type: 'source', source } : null
    }
    const text = sheet([
      '1.1.1\tKopshti\tFondacioni Ura\t1\t2\t3',
      '\t\tKomuna\t4\t5\t6',
      '1.1.2\tTakime\tKomuna\t7\t8\t9',
      '1.1.2\tTakime\tCaritas\t7\t8\t9',
      '1.1.3\tLibra\tCaritas\t7\t8\t9',
      '1.1.4\tBursa\t/\t7\t\t',
      '1.1.5\tEkskursion\tKomuna, Caritas\t1\t\t',
      '1.1.6\tTrajnime\tKomuna\t7\t8\t9',
    ])
    const pasting = pasteBlock(viewOf(shared), cell(3, 2), tableFromText(text), readChoice)
    expect(rowsOf(apply(shared, writeBatch(shared, pasting.writes, ids)))).toEqual([
      '1.1.1 Komuna = 400 500 600 | 1500',
      '1.1.1 Fondacioni Ura = 100 200 300 | 600',
      '1.1.2 Komuna = 700 800 900 | 2400',
      '1.1.3 – = · · · | 0',
      '1.1.4 – = 700 · · | 700',
      '1.1.5 – = 100 · · | 100',
    ])
    expect(pasting.unknown).toEqual(['1.1.2 (Caritas)', '1.1.3 (Caritas)', '1.1.6 (Komuna)'])
  })

  test('goes where it is put if it is one row alone, or was copied from the grid itself', () => {
    const text = '1.1.1\tKopshti\t1\t2\t3\t6'
    expect(pasted(cell(4, 2), text).rows.slice(0, 2)).toEqual([
      '1.1.1 Komuna = 100 200 · | 300',
      '1.1.2 Qeveria = 100 200 300 | 600',
    ])
    const own = tableFromText('1.1.1 Kopshti\t\t1\t2\t3\n1.1.2 Takime\t\t4\t5\t6')
    const { writes } = pasteBlock(viewOf(plan), cell(4, 0), own, noChoice, true)
    expect(new Set(writes.map(({ row }) => row.code))).toEqual(new Set(['1.1.2', '1.2.1']))
  })

  test('takes no amounts for codes, and no columns that are alike for a sum', () => {
    const codes = ['1.1\t2', '1.1\tTakime\t2', '1.1. Takime\t2', '1.1.2\t2', '2.000.000', '3.5.2027\t2']
    const read = codes.map((text) => tableFromText(text).map((row) => codeIn(row, 0))[0])
    expect(read).toEqual([null, '1.1', '1.1', '1.1.2', '2.000.000', null])
    expect(pasted(cell(3, 2), '2.000.000\n1.1').rows.slice(0, 2)).toEqual([
      '1.1.1 Komuna = 200000000 200 · | 200000200',
      '1.1.2 Qeveria = 110 · · | 110',
    ])
    const { rows } = pasted(cell(3, 2), '1.1.1\tKopshti\t1\t1\n1.1.2\tTakime\t4\t4')
    expect(rows.slice(0, 2)).toEqual(['1.1.1 Komuna = 100 100 · | 200', '1.1.2 Qeveria = 400 400 · | 800'])
  })
})

describe('amounts that come to no column', () => {
  test('are told, but for the total that the grid shows anyway', () => {
    expect(pasted(cell(3, 3), '1\t2\t5').astray).toEqual([{ text: '5', code: '1.1.1' }])
    expect(pasted(cell(3, 2), '1\t2\t3\t6').astray).toEqual([])
    const { rows, astray } = pasted(cell(3, 2), '2026\t2027\t2028\n1\t2\t3')
    expect(rows[0]).toBe('1.1.1 Komuna = 200 300 · | 500')
    expect(astray).toEqual([{ text: '1', code: '1.1.1' }])
    expect(pasted(cell(3, 2), '2027\t2029\t2030\n1\t2\t3').rows[0]).toBe('1.1.1 Komuna = 100 200 200 | 500')
  })
})

describe('what an export of the plan says again', () => {
  const strategy = gridPlan(
    [
      { title: 'Bursa', values: { costKind: 'unknown', costWords: 'Sipas studimit' } },
      { title: 'Takime', lines: [{ source: 'komuna', span: 'every-year', amount: 500 }] },
    ],
    [{ title: 'Rruga', values: { costKind: 'none' } }],
    'albania-annex',
  )
  const batchOf = (text: string) => {
    const { writes, ...rest } = pasteBlock(viewOf(strategy), cell(3, 2), tableFromText(text), noChoice)
    return { batch: writeBatch(strategy, writes, ids), ...rest }
  }

  test('changes nothing, with its headings or without', () => {
    const rows = ['1.1.1 Bursa\tSipas studimit\t', '1.1.2 Takime\t5\t15', '1.2.1 Rruga\tS’ka kosto\t']
    const heads = 'Masa\tKostimi në vit\tTotali 2027 – 2029'
    for (const text of [[heads, ...rows], rows]) {
      expect(batchOf(text.join('\n'))).toMatchObject({ batch: [], astray: [], unread: [] })
    }
  })

  test('a stroke in place of amounts is no other kind of cost', () => {
    const free = gridPlan([{ title: 'Kopshti', values: { costKind: 'none' } }])
    const { writes } = pasteBlock(viewOf(free), cell(3, 2), tableFromText('/\t/\t/'), noChoice)
    expect(writeBatch(free, writes, ids)).toEqual([])
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
