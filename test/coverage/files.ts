import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { writeDocx, writePdf, writeWorkbook } from '../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../shared/document/index.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import { type Plan, rootOf } from '../../shared/model/index.ts'
import { currencies } from '../../shared/money/index.ts'
import { DocxFile } from '../support/docx.ts'
import { PdfFile } from '../support/pdf.ts'
import { folded, type Paper } from './paper.ts'

const fonts = join(import.meta.dirname, '..', '..', 'node_modules', '@expo-google-fonts')

/** A plan's files, written and read back by other programs. */
export interface Files {
  readonly pdf: Paper
  readonly docx: Paper
  readonly xlsx: Paper
}

/** Writes the papers of a plan in a format, and reads them back. */
export async function filesOf(plan: Plan, format: PlanFormat): Promise<Files> {
  const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-coverage-'))
  try {
    const tree = composeDocument(plan, options)
    const { bytes, pageNumbers } = await writePdf(tree, { fonts })
    const word = new DocxFile(await writeDocx(tree, pageNumbers, { fonts }))
    const book = await writeWorkbook(composeWorkbook(plan, { ...options, revision: 1 }), { fonts })
    return {
      pdf: { ...paperOfText(await (await PdfFile.write(bytes, folder)).letters()), isCut: true },
      docx: paperOfText(
        word
          .all('t')
          .map(({ textContent }) => textContent ?? '')
          .join('\n'),
      ),
      xlsx: await paperOfBook(plan, book, folder),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files are read without the spaces that their lines cost. */
function squeezed(text: string): string {
  return folded(text).replace(/\s/g, '')
}

/** A file of which only the text is known. */
function paperOfText(text: string): Paper {
  const all = squeezed(text)
  return { fold: squeezed, all, rowsOf: () => all, amountsOf: null }
}

async function paperOfBook(plan: Plan, bytes: Uint8Array, folder: string): Promise<Paper> {
  const path = join(folder, 'annex.xlsx')
  await writeFile(path, bytes)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const texts: string[] = []
  const amounts = new Set<number>()
  const units = 10 ** currencies[rootOf(plan).currency].minorDigits
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell(({ value, result }) => {
        if (typeof value === 'string') texts.push(value)
        const number = typeof value === 'number' ? value : result
        if (typeof number !== 'number') return
        amounts.add(Math.round(number * units))
        texts.push(String(number))
      })
    })
  }
  return { ...paperOfText(texts.join('\n')), amountsOf: () => amounts }
}
