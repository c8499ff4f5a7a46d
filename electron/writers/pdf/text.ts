import type { Content, ContentText } from 'pdfmake/interfaces.js'
import { type Look, listIndent } from '../../../shared/document/layout/looks.ts'
import { accentColor } from '../../../shared/document/layout/palette.ts'
import type { Inline, List, ListItem, Paragraph } from '../../../shared/document/tree.ts'
import type { Family, Glyphs } from './glyphs.ts'

/** Letters of a place: what its runs add boldness and slant to. */
export interface Letters {
  readonly family: Family
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly leading: number
}

/** A longer word is handed over in pieces: pdfmake measures what is left of a word anew at each line that it fills. */
const longestPiece = 60
const pieces = new RegExp(`\\S{${longestPiece}}(?=\\S)`, 'gu')

/** The runs of a paragraph for pdfmake, with marks in place of what the fonts lack. */
export function runsOf(content: readonly Inline[], letters: Letters, glyphs: Glyphs): Content[] {
  const runs = content.flatMap((inline): Content[] => {
    // pdfmake knows the number of a page in its header and footer only.
    if (inline.type === 'field') return []
    const bold = letters.bold || inline.bold === true
    const italics = letters.italic || inline.italic === true
    const text = glyphs.shown(inline.text, { family: letters.family, bold, italic: italics })
    return piecesOf(text).map((piece) => ({ text: piece, bold, italics }))
  })
  return runs.length === 0 ? [{ text: ' ' }] : runs
}

function piecesOf(text: string): string[] {
  return text.replaceAll(pieces, '$&\u0000').split('\u0000')
}

/** How a text is set, as pdfmake says it. */
export function settingOf(
  letters: Letters,
): Pick<ContentText, 'font' | 'fontSize' | 'lineHeight' | 'bold' | 'italics'> {
  return {
    font: letters.family,
    fontSize: letters.size,
    lineHeight: letters.leading,
    bold: letters.bold,
    italics: letters.italic,
  }
}

/** The letters that a look asks for. */
export function lettersOf(look: Look): Letters {
  return { family: 'Tinos', size: look.size, bold: look.bold, italic: look.italic, leading: look.leading }
}

/** A paragraph outside of tables. */
export function paragraphContent(paragraph: Paragraph, look: Look, glyphs: Glyphs): ContentText {
  const letters = lettersOf(look)
  return {
    text: runsOf(paragraph.content, letters, glyphs),
    ...settingOf(letters),
    alignment: look.align,
    margin: [0, look.before, 0, look.after],
    ...(look.accent && { color: accentColor }),
  }
}

interface ItemSetting {
  readonly letters: Letters
  readonly gap: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
}

/** A list, its deeper levels as lists inside their item. */
export function listContent(list: List, setting: ItemSetting, glyphs: Glyphs): Content {
  return nest(list.items, 0, list.ordered, setting, glyphs)
}

function nest(
  items: readonly ListItem[],
  level: number,
  ordered: boolean,
  setting: ItemSetting,
  glyphs: Glyphs,
): Content {
  const entries: Content[] = []
  for (let index = 0; index < items.length; ) {
    const end = runEnd(items, index, level)
    const item = items[index]
    if (item !== undefined && item.level <= level) {
      entries.push(itemContent(item, setting, glyphs))
      index += 1
    } else {
      entries.push(nest(items.slice(index, end), level + 1, ordered, setting, glyphs))
      index = end
    }
  }
  const indent: [number, number, number, number] = [level * setting.letters.size * (listIndent - 1), 0, 0, 0]
  // pdfmake sets the marks in the letters of the list itself, not of its items.
  const marks = { ...settingOf(setting.letters), margin: indent }
  return ordered ? { ol: entries, ...marks } : { ul: entries, ...marks }
}

/** Index after the items deeper than `level` that begin at `start`. */
function runEnd(items: readonly ListItem[], start: number, level: number): number {
  let end = start
  while (end < items.length && (items[end]?.level ?? 0) > level) end += 1
  return Math.max(end, start + 1)
}

function itemContent(item: ListItem, { letters, gap, align }: ItemSetting, glyphs: Glyphs): Content {
  return {
    text: runsOf(item.content, letters, glyphs),
    ...settingOf(letters),
    alignment: align,
    margin: [0, 0, 0, gap],
  }
}
