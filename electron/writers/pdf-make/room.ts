import type { Block, Cell, List, ListItem, Paragraph, Row } from '../../../shared/document/tree.ts'
import { type CellLook, headingLooks, type Look, listLook, paragraphLooks } from '../common/looks.ts'

/** Mean width of a letter as a part of its size, a little more than Tinos and Arimo have: estimates err on the safe side. */
const letterWidth = 0.53

/** How high a text is about to be, in points; pdfmake knows only once it has laid it out. */
export function textHeight(text: string, look: Pick<Look, 'size' | 'leading'>, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (look.size * letterWidth)))
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return lines * look.size * look.leading * 1.17
}

function inlineText({ content }: Paragraph | ListItem): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '0000')).join('')
}

/** About how high a cell is, in points. */
export function cellHeight(cell: Cell, look: CellLook, width: number): number {
  const letters = { size: look.sizes[0] ?? 7, leading: look.leading }
  const texts = cell.blocks.flatMap((block) => (block.type === 'list' ? block.items : [block]))
  const heights = texts.map((text) => textHeight(inlineText(text), letters, width) + look.gap)
  return 2 * look.paddingY + heights.reduce((sum, height) => sum + height, 0)
}

/** About how high a row is, in points: its highest cell that does not reach into the next. */
export function rowHeight(row: Row, look: CellLook, widthOf: (cell: Cell) => number): number {
  return Math.max(0, ...row.cells.map((cell) => cellHeight(cell, look, widthOf(cell)) / Math.max(1, cell.rowSpan)))
}

/** How much of a block has to stand under its heading, in points: two lines of prose, the beginning of a list. */
export function leastHeight(block: Exclude<Block, { type: 'table' }>, width: number): number {
  switch (block.type) {
    case 'heading':
      return lookHeight(headingLooks[block.level], block.text, width)
    case 'paragraph':
      return Math.min(lookHeight(paragraphLooks[block.style], inlineText(block), width), 60)
    case 'list':
      return Math.min(listHeight(block, width), 50)
    case 'box':
      return block.blocks.reduce((sum, inner) => sum + (inner.type === 'list' ? listHeight(inner, width) : leastHeight(inner, width)), 16)
    case 'figure':
      return (block.height * 72) / 25.4
    case 'contents':
    case 'page-break':
      return 0
  }
}

function listHeight({ items }: List, width: number): number {
  return items.reduce((sum, item) => sum + lookHeight(listLook, inlineText(item), width - 20), 0)
}

function lookHeight(look: Look, text: string, width: number): number {
  return look.before + textHeight(text, look, width) + look.after
}
