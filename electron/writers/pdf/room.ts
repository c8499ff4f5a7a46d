import {
  headingLooks,
  type Look,
  lineHeights,
  listLook,
  paragraphLooks,
} from '../../../shared/document/layout/looks.ts'
import type { Block, Inline, List, ListItem, Paragraph } from '../../../shared/document/tree.ts'
import type { FaceKey, Glyphs } from './glyphs.ts'

/** The higher of the two fonts. */
const lineHeight = lineHeights.Arimo

/** How a stretch of text is set, as far as its height goes. */
export interface Lettered {
  readonly face: FaceKey
  readonly size: number
  readonly leading: number
}

/** Height of a text, in points: words put into lines as pdfmake will do it. */
export function textHeight(
  text: string,
  { face, size, leading }: Lettered,
  width: number,
  glyphs: Glyphs,
): number {
  const room = width / size
  const lines = text.split('\n').reduce((sum, line) => sum + countLines(line, room, face, glyphs), 0)
  return lines * size * leading * lineHeight
}

function countLines(line: string, room: number, face: FaceKey, glyphs: Glyphs): number {
  const space = glyphs.width(' ', face)
  let lines = 1
  let used = 0
  for (const word of line.split(/\s+/)) {
    const width = glyphs.width(word, face)
    if (used > 0 && used + width > room) {
      lines += 1
      used = 0
    }
    // A word wider than a line goes on in the next ones.
    const overflow = Math.floor(width / Math.max(room, 0.5))
    lines += overflow
    used += width - overflow * room + space
  }
  return lines
}

/** The text of a paragraph or item, with room for page numbers. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '0000')).join('')
}

/** How much of a block has to stand under its heading, in points: two lines of prose, the beginning of a list. */
export function leastHeight(block: Exclude<Block, { type: 'table' }>, width: number, glyphs: Glyphs): number {
  switch (block.type) {
    case 'heading':
      return lookHeight(headingLooks[block.level], block.text, width, glyphs)
    case 'paragraph':
      return Math.min(lookHeight(paragraphLooks[block.style], inlineText(block.content), width, glyphs), 60)
    case 'list':
      return Math.min(listHeight(block, width, glyphs), 50)
    case 'box':
      return block.blocks.reduce((sum, inner) => sum + wholeHeight(inner, width, glyphs), 16)
    case 'figure':
      return (block.height * 72) / 25.4
    case 'contents':
    case 'page-break':
      return 0
  }
}

function wholeHeight(block: Paragraph | List, width: number, glyphs: Glyphs): number {
  if (block.type === 'list') return listHeight(block, width, glyphs)
  return lookHeight(paragraphLooks[block.style], inlineText(block.content), width, glyphs)
}

function listHeight({ items }: List, width: number, glyphs: Glyphs): number {
  const heights = items.map((item: ListItem) =>
    lookHeight(listLook, inlineText(item.content), width - 20, glyphs),
  )
  return heights.reduce((sum, height) => sum + height, 0)
}

function lookHeight(look: Look, text: string, width: number, glyphs: Glyphs): number {
  const face: FaceKey = { family: 'Tinos', bold: look.bold, italic: look.italic }
  return (
    look.before +
    textHeight(text, { face, size: look.size, leading: look.leading }, width, glyphs) +
    look.after
  )
}
