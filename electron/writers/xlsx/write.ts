import ExcelJS from 'exceljs'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import type { Workbook } from '../../../shared/document/workbook.ts'
import type { AmountFormat } from '../../../shared/money/index.ts'
import { originSheet } from '../common/origin-sheet.ts'
import { Steps } from '../common/steps.ts'
import { setZipDates } from '../common/zip-dates.ts'
import type { WriterOptions } from '../options.ts'
import { cellText } from './cell-value.ts'
import { Looks } from './look.ts'
import { amountFormatCode } from './number-format.ts'
import { addSheet } from './sheet.ts'

const defaultAmounts: AmountFormat = { currency: 'EUR', style: 'comma-dot', withSign: false }

/**
 * Writes a workbook as an Excel file. Sums are formulas that carry their results; the column after a sheet's last is
 * hidden and holds the id of each row's entity. The same workbook gives the same bytes.
 */
export async function writeWorkbook(workbook: Workbook, options: WriterOptions): Promise<Uint8Array> {
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  // Packing takes about as long as filling the cells.
  const steps = new Steps(rows * 2, options)
  const amounts = workbook.amounts ?? defaultAmounts
  const writing = { amounts, looks: new Looks(amountFormatCode(amounts)), steps }
  const book = createBook(workbook)
  for (const sheet of workbook.sheets) await addSheet(book, sheet, writing)
  addOrigin(book, workbook.origin)
  await steps.rest()
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  steps.finish()
  return setZipDates(bytes, new Date(workbook.properties.createdAt))
}

function createBook({ properties }: Workbook): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  const author = cleanText(properties.author)
  const date = new Date(properties.createdAt)
  book.creator = author
  book.lastModifiedBy = author
  book.title = cleanText(properties.title)
  book.subject = cleanText(properties.subject)
  book.created = date
  book.modified = date
  book.views = [
    { x: 0, y: 0, width: 24_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  return book
}

function addOrigin(book: ExcelJS.Workbook, origin: Workbook['origin']): void {
  const sheet = book.addWorksheet(originSheet, { state: book.worksheets.length > 0 ? 'hidden' : 'visible' })
  for (const [fact, value] of Object.entries(origin)) sheet.addRow([fact, cellText(value)])
}
