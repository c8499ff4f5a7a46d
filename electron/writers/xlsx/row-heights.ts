import type { Sheet, SheetCell } from '../../../shared/document/workbook.ts'
import { fontSize } from './look.ts'

/** Excel allows no taller row, in points: what is longer shows when the cell is opened. */
const tallest = 409
const lineHeight = fontSize * 1.28
const padding = 3
/** A column's width is counted in digits of 11 pt; letters here are smaller. */
const digitsPerUnit = 1.02
const boldFactor = 1.08

/**
 * Answers the height of each row, in points, that shows every text whole: the library cannot ask Excel to do it, and
 * Excel never does it for merged cells.
 */
export function rowHeights(sheet: Sheet, isBold: (row: number, cell: SheetCell) => boolean): number[] {
  const heights = sheet.rows.map(() => lineHeight + padding)
  const spans: { row: number; last: number; height: number }[] = []
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.type !== 'text' || sheet.columns[column]?.hidden === true) return
      const width = widthOf(sheet, column, cell.columnSpan ?? 1)
      const lines = countLines(cell.text, isBold(row, cell) ? width / boldFactor : width)
      const height = lines * lineHeight + padding
      const last = row + (cell.rowSpan ?? 1) - 1
      if (last === row) heights[row] = Math.max(heights[row] ?? 0, height)
      else spans.push({ row, last, height })
    })
  })
  for (const span of spans) stretch(heights, span)
  return heights.map((height) => Math.min(tallest, Math.ceil(height)))
}

/** Gives the last row of a span what its text needs beyond the rows' own heights. */
function stretch(
  heights: number[],
  { row, last, height }: { row: number; last: number; height: number },
): void {
  const has = heights.slice(row, last + 1).reduce((sum, own) => sum + own, 0)
  const own = heights[last]
  if (own !== undefined && has < height) heights[last] = own + height - has
}

/** Width of a cell in digits of its own font. */
function widthOf(sheet: Sheet, column: number, span: number): number {
  const widths = sheet.columns.slice(column, column + span).map(({ width, hidden }) => (hidden ? 0 : width))
  return Math.max(1, widths.reduce((sum, width) => sum + width, 0) * digitsPerUnit - 1)
}

/** Counts the lines of a text in a column, breaking at spaces, and inside words longer than a line. */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0)
}

function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const needed = textWidth(word)
    if (used > 0 && used + 0.5 + needed > width) {
      lines++
      used = 0
    }
    used += (used > 0 ? 0.5 : 0) + needed
    if (used > width) {
      lines += Math.ceil(used / width) - 1
      used %= width
    }
  }
  return lines
}

/** Width of a text in digits: Arial's letters are of four widths, near enough. */
function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (/[iljI|'.,:;! ]/.test(character)) return 0.48
  if (/[frt()[\]/\-"]/.test(character)) return 0.6
  if (/[mwMW@%€]/.test(character)) return 1.5
  if (/[A-ZËÇŠŽĐČĆ&]/.test(character)) return 1.25
  return character > '\u2E00' ? 1.8 : 0.97
}
