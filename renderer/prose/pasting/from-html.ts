import type { RichText } from '../../../shared/model/index.ts'
import { blocksOf } from './lines.ts'
import { HtmlReader } from './reader.ts'
import { tokensOf } from './tokens.ts'

/** Longer HTML than this is not read, in UTF-16 code units: its bare text is taken instead. */
export const longestHtml = 20_000_000

/**
 * The prose of a clipboard's HTML, as Word, LibreOffice, browsers and this program write it: paragraphs, lists with their
 * levels, bold and italic. Scripts, styles, pictures, links and whatever else it holds is dropped; nothing of it is run or
 * loaded. What comes out is text alone, so that hostile input can be no more than text.
 */
export function richFromHtml(html: string): RichText {
  const reader = new HtmlReader()
  for (const token of tokensOf(html)) reader.take(token)
  return blocksOf(reader.lines)
}
