import { describe, expect, it } from 'vitest'
import { composeWorkbook } from '../../../shared/document/index.ts'
import { columnLetters, sheetPrefix, sumAcross } from '../../../shared/document/sheets/a1.ts'
import type { Sheet, SheetCell } from '../../../shared/document/workbook.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { childrenOf } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { hillTown } from '../../support/plans/hill-town.ts'

const plan = hillTown()
const made = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
const workbook = composeWorkbook(plan, { ...made, revision: 12 })

function sheetOf(name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

const shown = (cell: SheetCell | null) =>
  cell === null ? null : cell.type === 'text' ? cell.text : cell.type === 'integer' ? cell.value : cell.amount

const valuesOf = ({ rows, columns }: Sheet) =>
  rows.map(({ cells }) => cells.filter((_, index) => columns[index]?.hidden === false).map(shown))

describe('the workbook', () => {
  it('has the five sheets, and says what it was made from', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Plani i zbatimit',
      'Buxheti',
      'SWOT',
      'Treguesit',
      'Institucionet',
    ])
    expect(workbook.origin).toEqual({ plan: plan.id, revision: '12', format: 'kosovo-municipal' })
    expect(workbook.amounts).toEqual({ currency: 'EUR', style: 'dot-comma', withSign: false })
  })

  it('says of a plan without indicators that it has none', () => {
    const empty = composeWorkbook(planOf({ kind: 'plan' }), { ...made, revision: 1 })
    const sheet = empty.sheets.find(({ name }) => name === 'Treguesit')
    expect(sheet?.rows.slice(1).map(({ cells }) => cells[0])).toEqual([
      expect.objectContaining({ text: 'Në plan nuk ka tregues.', columnSpan: sheet?.columns.length }),
    ])
  })

  it('adds up each row across and each part of the plan down', () => {
    const annex = sheetOf('Plani i zbatimit')
    const formulas = annex.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.type === 'amount' && cell.formula !== undefined ? [cell.formula] : [])),
    )
    expect(formulas).toContain('SUM(I7:L7)')
    expect(formulas).toContain('SUBTOTAL(9,I6:I8)')
    expect(formulas).toContain(`SUBTOTAL(9,M3:M${annex.rows.length - 1})`)
  })

  it('writes years as numbers and leaves out what is no amount', () => {
    const rows = valuesOf(sheetOf('Plani i zbatimit'))
    expect(rows[1]).toEqual([
      ...Array.from({ length: 8 }, () => null),
      2027,
      2028,
      2029,
      'Për tërë periudhën',
      null,
    ])
    expect(rows[6]?.slice(7)).toEqual(['Komuna', 200_000, 250_050, null, null, 450_050])
    expect(rows[7]).toEqual([
      ...Array.from({ length: 7 }, () => null),
      'Fondacioni Kodra',
      null,
      40_000,
      null,
      null,
      40_000,
    ])
  })

  it('takes the budget from the rows of the annex', () => {
    const budget = sheetOf('Buxheti')
    expect(budget.rows[1]?.cells[2]).toEqual({
      type: 'amount',
      amount: 200_000,
      formula:
        "SUMIFS('Plani i zbatimit'!$I$3:$I$24,'Plani i zbatimit'!$O$3:$O$24,$I2,'Plani i zbatimit'!$P$3:$P$24,$H2)",
    })
    expect(budget.rows.at(-1)?.cells[6]).toEqual({ type: 'amount', amount: 1_990_050, formula: 'SUM(G8:G9)' })
  })

  it('lists the SWOT items, the indicators and the institutions', () => {
    expect(valuesOf(sheetOf('SWOT'))).toEqual([
      ['Fusha', 'Pjesa e analizës', 'Përshkrimi'],
      ['Arsimi', 'Fuqitë', 'Mësues të përgatitur'],
      ['Arsimi', 'Fuqitë', 'Shkollë e re'],
      ['Arsimi', 'Rreziqet', 'Largimi i familjeve'],
    ])
    expect(valuesOf(sheetOf('Treguesit'))[1]).toEqual([
      '1',
      'Të gjithë fëmijët në shkollë',
      'Fëmijë në shkollë',
      '%',
      '61,5',
      2025,
      70,
      null,
      null,
      'të gjithë',
      null,
      null,
    ])
    expect(valuesOf(sheetOf('Institucionet')).slice(1)).toEqual([
      ['DKA', 'Drejtoria Komunale e Arsimit', 'Tjetër', 2, 0],
      ['DHK', 'Drejtoria për Hapësirë dhe Komunitete', 'Komunal', 0, 0],
      ['MK', 'Ministria e Kulturës', 'Tjetër', 0, 0],
      [null, 'Shkollat fillore', 'Shkollë', 1, 0],
    ])
  })

  it('says of each row which entity it is of', () => {
    const [institution] = childrenOf(plan, plan.id, 'institution')
    expect(sheetOf('Institucionet').rows.some(({ entity }) => entity === institution?.id)).toBe(true)
  })

  it('keeps a text that looks like a formula as text', () => {
    const odd = planOf({
      kind: 'plan',
      children: [{ kind: 'field', children: [{ kind: 'swot-item', values: { text: '=1+1' } }] }],
    })
    const { sheets } = composeWorkbook(odd, { format: defaultFormat, language: 'sq', now: '', revision: 1 })
    expect(sheets[2]?.rows[1]?.cells[2]).toEqual({ type: 'text', text: '=1+1' })
  })
})

describe('names of cells', () => {
  it('count columns in letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })

  it('quote the name of a sheet', () => {
    expect(sheetPrefix("Plani i ri'")).toBe("'Plani i ri'''!")
  })

  it('add up stretches of columns', () => {
    expect(sumAcross(4, [2, 3, 4])).toBe('SUM(C5:E5)')
    expect(sumAcross(4, [4, 2])).toBe('SUM(C5:C5,E5:E5)')
    expect(sumAcross(4, [])).toBeNull()
  })
})
