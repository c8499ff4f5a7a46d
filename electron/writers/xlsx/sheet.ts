import type ExcelJS from 'exceljs'
import { tones } from '../../../shared/document/layout/palette.ts'
import type { Sheet, SheetCell, SheetRow } from '../../../shared/document/workbook.ts'
import type { AmountFormat } from '../../../shared/money/index.ts'
import { formatAmount } from '../../../shared/money/index.ts'
import type { Steps } from '../common/steps.ts'
import { cellText, cellValue } from './cell-value.ts'
import type { Looks } from './look.ts'
import { rowHeights } from './row-heights.ts'

/** Numbers of paper sizes in spreadsheet files. */
const paperSizes = { A4: 9, A3: 8 } as const
/** Inches. */
const margins = { left: 0.4, right: 0.4, top: 0.65, bottom: 0.6, header: 0.3, footer: 0.3 }

/** How cells of one workbook are written. */
export interface CellWriting {
  readonly amounts: AmountFormat
  readonly looks: Looks
  readonly steps: Steps
}

/** Adds a sheet with its widths, rows, spans, frozen heading and print setup. */
export async function addSheet(book: ExcelJS.Workbook, source: Sheet, writing: CellWriting): Promise<void> {
  const sheet = book.addWorksheet(source.name, {
    pageSetup: pageSetup(source),
    headerFooter: headerAndFooter(source.header),
    views: [{ state: 'frozen', ySplit: source.headerRows, zoomScale: 100 }],
  })
  setColumns(sheet, source, writing.amounts)
  const amounts = amountColumns(source)
  const heights = rowHeights(source, (row, cell) => isBold(source.rows[row], cell))
  for (const [index, row] of source.rows.entries()) {
    const target = sheet.getRow(index + 1)
    target.height = heights[index] ?? 0
    writeRow(sheet, target, row, amounts, writing)
    writing.steps.add()
    if (writing.steps.isDue) await writing.steps.rest()
  }
}

function isBold(row: SheetRow | undefined, cell: SheetCell): boolean {
  return (row !== undefined && tones[row.tone].bold) || (cell.type === 'text' && cell.bold === true)
}

/** The columns, and one more, hidden, with the id of each row's entity. */
function setColumns(sheet: ExcelJS.Worksheet, { columns, rows }: Sheet, amounts: AmountFormat): void {
  const needed = columns.map(() => 0)
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell?.type !== 'amount' || (cell.columnSpan ?? 1) > 1) return
      needed[column] = Math.max(needed[column] ?? 0, formatAmount(cell.amount, amounts).length + 1.5)
    })
  }
  // A number that does not fit is shown as a row of hashes.
  const widths = columns.map(({ width, hidden }, index) => ({
    width: Math.max(width, needed[index] ?? 0),
    hidden,
  }))
  sheet.columns = [...widths, { width: 38, hidden: true }]
}

/** Which columns hold amounts: in others a text of two letters is a text, not the sign of an amount. */
function amountColumns({ columns, rows }: Sheet): boolean[] {
  const found = columns.map(() => false)
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell?.type === 'amount') found[column] = true
    })
  }
  return found
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  target: ExcelJS.Row,
  row: SheetRow,
  columns: readonly boolean[],
  { amounts, looks }: CellWriting,
): void {
  for (const [column, holdsAmounts] of columns.entries()) {
    const cell = row.cells[column] ?? null
    const place = target.getCell(column + 1)
    if (place.isMerged) continue
    if (cell) place.value = cellValue(cell, amounts)
    place.style = looks.of(cell, row.tone, holdsAmounts)
    if (cell) merge(sheet, target.number, column + 1, cell)
  }
  if (row.entity !== null) target.getCell(columns.length + 1).value = row.entity
}

function merge(sheet: ExcelJS.Worksheet, row: number, column: number, cell: SheetCell): void {
  const { rowSpan = 1, columnSpan = 1 } = cell
  if (rowSpan > 1 || columnSpan > 1) {
    sheet.mergeCells(row, column, row + rowSpan - 1, column + columnSpan - 1)
  }
}

function pageSetup({ orientation, paper, headerRows }: Sheet): Partial<ExcelJS.PageSetup> {
  const paperSize: number = paperSizes[paper]
  return {
    orientation,
    paperSize,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
    horizontalCentered: true,
    ...(headerRows > 0 && { printTitlesRow: `1:${headerRows}` }),
  }
}

/** `&` begins a command there; the space keeps a leading digit from being read as part of the font's size. */
function headerAndFooter(header: string): Partial<ExcelJS.HeaderFooter> {
  const text = cellText(header).replaceAll('&', '&&').replaceAll('\n', ' ').slice(0, 200)
  return { ...(text !== '' && { oddHeader: `&L&8 ${text}` }), oddFooter: '&R&8 &P / &N' }
}
