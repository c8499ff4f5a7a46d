import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import { formatOf, type PlanFormat, parseFormat, writeFormat } from '../../../shared/formats/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { wrongFormulas } from '../../support/formulas.ts'
import { headingsOf } from '../../support/outline-of.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { overlaps } from '../../support/sheets.ts'
import { cellTexts, checkTable, tablesOf } from '../../support/tables.ts'

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'formats', 'school-network.json')

function madeUp(): PlanFormat {
  const parsed = parseFormat(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const format = formatOf('rrjeti-i-shkollave', [parsed.format])
  if (format === null) throw new Error('not found')
  return format
}

const format = madeUp()
const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const

/** A school with one task, paid from two categories. */
const school = () => {
  const line = (category: string, year: number, amount: number) => ({
    kind: 'cost-line',
    values: { category, span: 'year', year, amount, source: 'komuna' },
  })
  const task = {
    kind: 'activity',
    values: { title: 'Kulmi i ri', firstYear: 2027, lastYear: 2028 },
    children: [line('capital', 2027, 90_000), line('capital', 2028, 10_000), line('current', 2027, 500)],
  }
  const result = { kind: 'result', values: { title: 'Ndërtesë e sigurt' }, children: [task] }
  const objective = { kind: 'objective', values: { title: 'Kushte më të mira' }, children: [result] }
  return planOf({
    kind: 'plan',
    values: { firstYear: 2027, lastYear: 2028, numberStyle: 'space-comma' },
    children: [
      {
        kind: 'funding-source',
        key: 'komuna',
        values: { name: 'Buxheti i Komunës', short: 'Komuna', type: 'municipal' },
      },
      { kind: 'field', values: { name: 'Dëshmorët' }, children: [objective] },
    ],
  })
}

describe('a format that comes as a file', () => {
  it('names, numbers and orders a paper as it says', () => {
    const tree = composeDocument(hillTown(), options)
    expect(headingsOf(tree)).toEqual(
      [
        '1 HYRJE',
        '1.1 Si u punua',
        '1.2 Historiku',
        '2 Çka do të bëjmë',
        '2.1 Shkolla „Arsimi”',
        'I Qëllimi: Të gjithë fëmijët në shkollë',
        '2.2 Shkolla „Kultura dhe sporti”',
        'II Qëllimi: Jetë kulturore',
        'III Qëllimi: Sport për të gjithë',
        'III.1 Qëllimi: Fusha sportive',
        '3 Sa kushton',
        ' Bashkërendimi',
      ].map((heading) => heading.trim()),
    )
    expect(tree.parts.map(({ paper, orientation }) => `${paper} ${orientation}`)).toEqual([
      'A4 portrait',
      'A4 portrait',
      'A3 landscape',
      'A4 portrait',
    ])
    for (const table of tablesOf(tree)) expect(checkTable(table)).toEqual([])
  })

  it('prints its columns, and the sums that it asks for', () => {
    const [table] = tablesOf(composeDocument(school(), options))
    expect(cellTexts(table ?? { rows: [] })).toEqual([
      ['Kush', 'Detyra', 'Gjithsej (€)', 'Sipas viteve', 'Kush paguan', 'Kur'],
      ['2027', '2028'],
      ['Hapi 1.1: Ndërtesë e sigurt'],
      ['', '1.1.1 Kulmi i ri', '1 005,00', '905,00', '100,00', 'Komuna', '2027 – 2028'].map((text) =>
        text.replace(/(?<=\d) (?=\d{3},)/, '\u00A0'),
      ),
      ['Investime për Dëshmorët', '1\u00A0000,00', '900,00', '100,00', ''],
      ['Gjithsej për Dëshmorët', '1\u00A0005,00', ''],
    ])
  })

  it('makes a workbook whose sums by category are live and equal the totals', () => {
    for (const plan of [school(), hillTown()]) {
      const workbook = composeWorkbook(plan, { ...options, revision: 3 })
      expect(wrongFormulas(workbook)).toEqual([])
      for (const sheet of workbook.sheets) expect(overlaps(sheet)).toEqual([])
      expect(workbook.origin).toMatchObject({ format: 'rrjeti-i-shkollave' })
      const budget = workbook.sheets[1]?.rows.at(-1)?.cells.findLast((cell) => cell?.type === 'amount')
      expect(budget).toMatchObject({ amount: totalsOf(plan).plan.all.total })
    }
    const [annex] = composeWorkbook(school(), { ...options, revision: 3 }).sheets
    const formulas = annex?.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.type === 'amount' && cell.formula !== undefined ? [cell.formula] : [])),
    )
    expect(formulas).toEqual(
      expect.arrayContaining(['SUMIFS(E4:E7,K4:K7,"<>",C4:C7,"Kapitale")', 'SUMIFS(D4:D8,K4:K8,"<>")']),
    )
  })

  it('falls back on a language that it has where it is not translated', () => {
    const tree = composeDocument(school(), { ...options, language: 'en' })
    expect(headingsOf(tree)).toContain('1 What we will do')
    expect(headingsOf(tree)).toContain('1.1 Shkolla „Dëshmorët”')
  })

  it('comes out as it went in', () => {
    expect(parseFormat(writeFormat(format))).toEqual({ ok: true, format })
  })
})
