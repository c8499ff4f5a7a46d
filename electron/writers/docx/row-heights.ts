import type { RowGroup } from '../../../shared/document/layout/grid.ts'
import { type CellLook, lineHeights } from '../../../shared/document/layout/looks.ts'
import type { Cell } from '../../../shared/document/tree.ts'
import { breaks } from '../common/column-widths.ts'
import { estimateWord } from './letter-widths.ts'

/** The higher of the two fonts. */
const lineHeight = lineHeights.Arimo

/**
 * About how high the heading rows must be, in points: LibreOffice cuts off a heading that spans rows instead of making
 * them higher.
 */
export function headingHeights(
  { rows, cells }: RowGroup,
  widths: readonly number[],
  look: CellLook,
  size: number,
): number[] {
  const heights = rows.map(() => size * lineHeight * look.leading + 2 * look.paddingY)
  const needed = cells.map(({ cell, row, rowSpan, column, columnSpan }) => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    const lines = cell ? countLines(cell, width - 2 * look.paddingX, look, size) : 1
    return {
      row,
      last: row + rowSpan - 1,
      height: lines * size * lineHeight * look.leading + 2 * look.paddingY,
    }
  })
  for (const { row, last, height } of needed.toSorted((a, b) => a.last - a.row - (b.last - b.row))) {
    const has = heights.slice(row, last + 1).reduce((sum, one) => sum + one, 0)
    if (has < height) heights[last] = (heights[last] ?? 0) + height - has
  }
  return heights
}

/** Lines of a heading's text, in bold letters. */
function countLines({ blocks }: Cell, width: number, look: CellLook, size: number): number {
  let lines = 0
  for (const block of blocks) {
    const contents = block.type === 'list' ? block.items.map(({ content }) => content) : [block.content]
    for (const content of contents) {
      const text = content.map((inline) => (inline.type === 'text' ? inline.text : '0')).join('')
      lines += text.split('\n').reduce((sum, line) => sum + linesOf(line, width, look, size), 0)
    }
  }
  return Math.max(1, lines)
}

function linesOf(text: string, width: number, { family }: CellLook, size: number): number {
  const space = estimateWord(' ', family, true) * size
  let lines = 1
  let used = 0
  for (const word of text.split(breaks)) {
    const needed = estimateWord(word, family, true) * size
    if (used > 0 && used + needed > width) {
      lines++
      used = 0
    }
    // The space after a line's last word may stand beyond the cell.
    used += needed + space
  }
  return lines
}
