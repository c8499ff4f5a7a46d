import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { originSheet, writeWorkbook } from '../../../../electron/writers/index.ts'
import type { Workbook } from '../../../../shared/document/workbook.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { convertByOffice } from '../../../support/office.ts'
import { amount, annex, dangerousTexts, text, textsSheet, workbookOf } from '../../../support/workbooks.ts'

const options = { fonts: '' }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-xlsx-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = join(folder, `${crypto.randomUUID()}.xlsx`)
  await writeFile(file, bytes)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  return book
}

async function written(workbook: Workbook): Promise<ExcelJS.Workbook> {
  return read(await writeWorkbook(workbook, options))
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

test('writes sums as formulas that carry their results in euros', async () => {
  const sheet = sheetOf(await written(workbookOf([annex()])), 'Plani i zbatimit')
  expect(sheet.getCell('F3').value).toEqual({ formula: 'SUM(C3:E3)', result: 3601.49 })
  expect(sheet.getCell('C5').value).toBe(1_072_217.26)
  expect(sheet.getCell('F6').value).toEqual({ formula: 'SUM(F3:F5)', result: 1_076_818.85 })
})

test('types cells: years are numbers, codes are texts', async () => {
  const sheet = sheetOf(await written(workbookOf([annex()])), 'Plani i zbatimit')
  expect(sheet.getCell('C2').value).toBe(2026)
  expect(sheet.getCell('A3').value).toBe('1.1.1')
})

test('keeps lekë whole and puts the sign where the style has it', async () => {
  const sheet = { ...annex(), rows: [{ tone: 'plain', entity: null, cells: [amount(50_400)] }] } as const
  const format = async (style: 'comma-dot' | 'sign-dot-comma', currency: 'EUR' | 'ALL'): Promise<unknown> => {
    const book = await written(workbookOf([sheet], { amounts: { currency, style, withSign: true } }))
    const cell = sheetOf(book, sheet.name).getCell('A1')
    return [cell.value, cell.numFmt]
  }
  expect(await format('comma-dot', 'ALL')).toEqual([50_400, '[$-809]#,##0 "lekë"'])
  expect(await format('sign-dot-comma', 'EUR')).toEqual([504, '[$-407]"€" #,##0.00'])
})

test('keeps every text a text, to the letter', async () => {
  const sheet = sheetOf(await written(workbookOf([textsSheet()])), 'Tekstet')
  const values = dangerousTexts.map((_, index) => sheet.getCell(index + 1, 1).value)
  expect(values).toEqual(dangerousTexts)
  // A cell of the text kind stays text when it is next edited in Excel.
  expect(sheet.getCell('A1').numFmt).toBe('@')
})

test('sets up printing: paper, one page wide, repeated heading, page numbers, frozen heading', async () => {
  const book = await written(workbookOf([annex(), textsSheet()]))
  const { pageSetup, headerFooter, views } = sheetOf(book, 'Plani i zbatimit')
  expect(pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  })
  expect(headerFooter.oddFooter).toContain('&P / &N')
  expect(headerFooter.oddHeader).toContain('Çelnajës && fqinjëve')
  expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(sheetOf(book, 'Tekstet').pageSetup).toMatchObject({ orientation: 'portrait', paperSize: 8 })
})

test('hides the ids of the rows in the column after the last, and the origin in a sheet', async () => {
  const book = await written(workbookOf([annex()]))
  const sheet = sheetOf(book, 'Plani i zbatimit')
  expect(sheet.getColumn(7).hidden).toBe(true)
  expect(sheet.getCell('G4').value).toBe('01980000-0000-7000-8000-000000000001')
  const origin = sheetOf(book, originSheet)
  expect(origin.state).toBe('hidden')
  expect(origin.getRow(2).values).toEqual([undefined, 'revision', '12'])
})

test('merges spans, and makes rows tall enough for their texts', async () => {
  const sheet = sheetOf(await written(workbookOf([annex()])), 'Plani i zbatimit')
  expect(sheet.getCell('F1').master.address).toBe('C1')
  expect(sheet.getCell('A2').master.address).toBe('A1')
  // 130 letters in a column of 30 take four or five lines.
  expect(sheet.getRow(3).height).toBeGreaterThan(45)
  expect(sheet.getRow(4).height).toBeLessThan(20)
})

test('centres a sign or a word that stands in the place of amounts', async () => {
  const cells = [text('/'), text('E papërcaktuar', { columnSpan: 2 }), null, text('Donatorë')]
  const source = { ...annex(), rows: [{ tone: 'plain', entity: null, cells }] } as const
  const sheet = sheetOf(await written(workbookOf([source])), source.name)
  const sides = ['A1', 'B1', 'D1'].map((address) => sheet.getCell(address).alignment.horizontal)
  expect(sides).toEqual(['center', 'center', 'left'])
})

test('leaves an abbreviation of two letters where texts stand, and centres it among amounts', async () => {
  const rows = [
    { tone: 'plain', entity: null, cells: [text('ZP'), text('KA')] },
    { tone: 'plain', entity: null, cells: [text('KKV'), amount(100)] },
  ] as const
  const source = { ...annex(), rows }
  const sheet = sheetOf(await written(workbookOf([source])), source.name)
  expect(['A1', 'B1'].map((address) => sheet.getCell(address).alignment.horizontal)).toEqual([
    'left',
    'center',
  ])
})

afterEach(() => void vi.useRealTimers())

test('gives the same bytes for the same workbook, and others for another time', async () => {
  const first = await writeWorkbook(workbookOf([annex()]), options)
  vi.setSystemTime('2031-05-06T07:08:10.000Z')
  expect(Buffer.from(await writeWorkbook(workbookOf([annex()]), options)).equals(first)).toBe(true)
  const workbook = workbookOf([annex()])
  const later = { ...workbook, properties: { ...workbook.properties, createdAt: '2027-01-01T00:00:00.000Z' } }
  expect(Buffer.from(await writeWorkbook(later, options)).equals(first)).toBe(false)
})

test('carries title, subject, author and time', async () => {
  const book = await written(workbookOf([annex()]))
  expect(book).toMatchObject({
    title: 'Aneksi i planit <2026>',
    subject: 'Plani lokal i veprimit',
    creator: 'Komuna e Çelnajës',
  })
  expect(book.created.toISOString()).toBe('2026-03-05T10:20:30.000Z')
})

test('writes any characters, and cuts a text at the length that Excel can hold', async () => {
  const texts = ['emoji 👩‍👩‍👧 中文 עברית', 'e\u0301 \u0000\u0008 \uD800 fund', 'ë'.repeat(40_000)]
  const sheet = {
    ...textsSheet(),
    rows: texts.map((one) => ({ tone: 'plain', entity: null, cells: [text(one)] }) as const),
  }
  const read = sheetOf(await written(workbookOf([sheet])), 'Tekstet')
  expect(read.getCell('A1').value).toBe(texts[0])
  expect(read.getCell('A2').value).toBe('é  \uFFFD fund')
  expect(read.getCell('A3').value).toBe(`${'ë'.repeat(32_766)}…`)
})

test('reports progress up to the end and can be called off', async () => {
  const calls: [number, number][] = []
  await writeWorkbook(workbookOf([annex()]), {
    ...options,
    onProgress: (done, total) => calls.push([done, total]),
  })
  expect(calls.at(-1)).toEqual([12, 12])
  const signal = AbortSignal.abort()
  await expect(writeWorkbook(workbookOf([annex()]), { ...options, signal })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

test('writes a workbook without sheets', async () => {
  const book = await written(workbookOf([]))
  expect(book.worksheets.map(({ state }) => state)).toEqual(['visible'])
})

describeWith(['soffice'], 'in LibreOffice', () => {
  test('every formula comes to its cached value and no text becomes a formula', async () => {
    const file = join(folder, 'aneksi.xlsx')
    await writeFile(file, await writeWorkbook(workbookOf([annex(), textsSheet()]), options))
    const recalculated = await read(await readFile(await convertByOffice(file, 'xlsx', folder)))
    const ours = await read(await readFile(file))
    let formulas = 0
    sheetOf(ours, 'Plani i zbatimit').eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula === undefined) return
        formulas++
        const other = sheetOf(recalculated, 'Plani i zbatimit').getCell(cell.address)
        expect(other.formula).toBe(cell.formula)
        expect(other.result).toBeCloseTo(Number(cell.result), 6)
      })
    })
    expect(formulas).toBe(7)
    const texts = sheetOf(recalculated, 'Tekstet')
    expect(dangerousTexts.map((_, index) => texts.getCell(index + 1, 1).formula)).toEqual(
      dangerousTexts.map(() => undefined),
    )
    expect(texts.getCell('A1').value).toBe('=1+1')
    expect(texts.getCell('A6').value).toBe('\t=2+2')
    expect(texts.getCell('A10').value).toBe('007')
  }, 180_000)
})
