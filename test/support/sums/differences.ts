import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { writeDocx, writeHtml, writePdf, writeWorkbook } from '../../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { type Plan, rootOf } from '../../../shared/model/index.ts'
import { currencies, formatAmount } from '../../../shared/money/index.ts'
import type { Totals } from '../../../shared/totals/index.ts'
import { DocxFile, parseXml } from '../docx.ts'
import { convertByOffice } from '../office.ts'
import { letters, PdfFile } from '../pdf.ts'
import { type WantedSums, wantedSums } from './wanted.ts'

const fonts = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@expo-google-fonts')
const options = { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z', revision: 1 } as const

/** How sums of a plan's totals were compared with its papers. */
interface Comparison {
  /** Sums looked for, in all papers together. */
  readonly compared: number
  /** Rows of sums that a paper lacks where they belong, each after the paper's name. */
  readonly differences: readonly string[]
}

/** Sums, and the papers in which they have to stand. */
interface Subject {
  readonly plan: Plan
  readonly totals: Totals
  /** Where files may be written. */
  readonly folder: string
  /** True to have LibreOffice work the Excel file out anew and look there too. */
  readonly withOffice?: boolean
}

/** Looks in the PDF, Word, HTML and Excel files of a plan for every sum of its totals, in printed order. */
export async function compareSums({
  plan,
  totals,
  folder,
  withOffice = false,
}: Subject): Promise<Comparison> {
  const wanted = wantedSums(plan, totals)
  const rows = [...wanted.budget, ...wanted.implementation]
  const texts = rows.map((row) => row.map((amount) => printed(plan, amount)).join(''))
  const papers = Object.entries(await papersOf(plan, folder))
  const books = Object.entries(await booksOf(plan, folder, withOffice))
  return {
    compared: rows.flat().length * (papers.length + books.length),
    differences: [
      ...papers.flatMap(([name, text]) => missingIn(text, texts).map((row) => `${name}: ${row}`)),
      ...books.flatMap(([name, book]) => missingInBook(book, wanted).map((row) => `${name}: ${row}`)),
    ],
  }
}

/** What each paper says, as other programs read it, without white space. */
async function papersOf(plan: Plan, folder: string): Promise<Record<'pdf' | 'docx' | 'html', string>> {
  const tree = composeDocument(plan, options)
  const { bytes, pageNumbers } = await writePdf(tree, { fonts })
  const word = new DocxFile(await writeDocx(tree, pageNumbers, { fonts }))
  const html = parseXml(writeHtml(tree).replace('<!DOCTYPE html>', ''))
  return {
    pdf: await (await PdfFile.write(bytes, folder)).letters(),
    docx: letters(
      word
        .all('t')
        .map((one) => one.textContent ?? '')
        .join(''),
    ),
    html: letters(html.textContent ?? ''),
  }
}

/** The amounts of a workbook, sheet by sheet and row by row, in minor units. */
type Amounts = readonly (readonly string[])[]

async function booksOf(plan: Plan, folder: string, withOffice: boolean): Promise<Record<string, Amounts>> {
  const path = join(folder, 'annex.xlsx')
  await writeFile(path, await writeWorkbook(composeWorkbook(plan, options), { fonts }))
  const { minorDigits } = currencies[rootOf(plan).currency]
  const cached = await amountsOf(path, 10 ** minorDigits)
  if (!withOffice) return { xlsx: cached }
  const worked = await amountsOf(await convertByOffice(path, 'xlsx', folder), 10 ** minorDigits)
  return { xlsx: cached, 'xlsx in LibreOffice': worked }
}

async function amountsOf(path: string, factor: number): Promise<Amounts> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return book.worksheets.slice(0, 2).map((sheet) => {
    const rows: string[] = []
    sheet.eachRow((row) => {
      const amounts: number[] = []
      row.eachCell((cell) => {
        const value = cell.formula === undefined ? cell.value : (cell.result ?? 0)
        // A thousandth of a minor unit is what binary fractions may be off by.
        if (typeof value === 'number') amounts.push(Math.round(value * factor * 1000) / 1000)
      })
      rows.push(amounts.join('|'))
    })
    return rows
  })
}

function missingInBook([annex = [], budget = []]: Amounts, wanted: WantedSums): readonly string[] {
  const join = (row: readonly number[]): string => row.join('|')
  return [
    ...missingRows(annex, wanted.implementation.map(join)),
    ...missingRows(budget, wanted.budget.map(join)),
  ]
}

function missingRows(rows: readonly string[], wanted: readonly string[]): readonly string[] {
  let from = 0
  return wanted.filter((row) => {
    const at = rows.indexOf(row, from)
    if (at !== -1) from = at + 1
    return at === -1
  })
}

/** Those of the texts that do not follow each other in a longer one. */
function missingIn(text: string, wanted: readonly string[]): readonly string[] {
  let from = 0
  return wanted.filter((row) => {
    const at = text.indexOf(row, from)
    if (at !== -1) from = at + row.length
    return at === -1
  })
}

function printed(plan: Plan, amount: number): string {
  const { currency, numberStyle } = rootOf(plan)
  return amount === 0 ? '–' : letters(formatAmount(amount, { currency, style: numberStyle, withSign: false }))
}
