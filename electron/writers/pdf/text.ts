import type { Content, ContentText } from 'pdfmake/interfaces.js'
import { joinFigures } from '../../../shared/document/layout/joined.ts'
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

/** Words of usual length with a dash or stroke inside: "QKMF-ja", "2027–2029". */
const dashed = /(?<!\S)(?=\S{3,25}(?!\S))\S*[\p{L}\p{N}][-–—/][\p{L}\p{N}]\S* ?/gu
/**
 * The runs of a paragraph for pdfmake, with marks in place of what the fonts lack. In a justified one no line breaks at
 * the dash of a word: pdfmake would widen the place as it widens spaces.
 */
export function runsOf(
  content: readonly Inline[],
  letters: Letters,
  glyphs: Glyphs,
  isJustified = false,
): Content[] {
  const setting = { ...plainSetting, ...settingOf(letters) }
  const runs = stretchesOf(content, letters).flatMap(({ text: written, bold, italic }): Content[] => {
    const text = glyphs.shown(joinFigures(written), { family: letters.family, bold, italic })
    return piecesOf(text).flatMap((piece): Content[] => {
      const runs = isJustified ? wordsApart(piece) : [{ text: piece }]
      return runs.map((run) => ({ ...setting, ...run, bold, italics: italic }))
    })
  })
  return runs.length === 0 ? [{ text: ' ' }] : runs
}

/** What pdfmake would else look for, for each word, in all that stands around it. */
const plainSetting = {
  noWrap: false,
  opacity: 1,
  sup: false,
  sub: false,
  characterSpacing: 0,
  preserveLeadingSpaces: false,
  preserveTrailingSpaces: false,
} as const satisfies Partial<ContentText>

interface Stretch {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** What is set alike as one run: where a run ends pdfmake widens a justified line, space or not. */
function stretchesOf(content: readonly Inline[], letters: Letters): Stretch[] {
  const stretches: Stretch[] = []
  for (const inline of content) {
    // pdfmake knows the number of a page in its header and footer only.
    if (inline.type === 'field') continue
    const bold = letters.bold || inline.bold === true
    const italic = letters.italic || inline.italic === true
    const last = stretches.at(-1)
    if (last?.bold === bold && last.italic === italic) {
      stretches[stretches.length - 1] = { ...last, text: last.text + inline.text }
    } else stretches.push({ text: inline.text, bold, italic })
  }
  return stretches
}

/** Dashed words as runs of their own, which do not break. */
function wordsApart(text: string): { readonly text: string; readonly noWrap?: true }[] {
  const runs: { text: string; noWrap?: true }[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(dashed)) {
    if (index > done) runs.push({ text: text.slice(done, index) })
    runs.push({ text: word, noWrap: true })
    done = index + word.length
  }
  return done < text.length || runs.length === 0 ? [...runs, { text: text.slice(done) }] : runs
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
    text: runsOf(paragraph.content, letters, glyphs, look.align === 'justify'),
    ...settingOf(letters),
    alignment: look.align,
    margin: [0, look.before, 0, look.after],
    ...(look.accent && { color: `#${accentColor}` }),
  }
}

/** Characters of an item that is kept on one page. */
const longestWhole = 400

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
  const length = item.content.reduce(
    (sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 0),
    0,
  )
  return {
    // A line of an item alone on a page is no help; cells are kept whole by their rows.
    ...(align === 'justify' && length <= longestWhole && { unbreakable: true }),
    text: runsOf(item.content, letters, glyphs, align === 'justify'),
    ...settingOf(letters),
    alignment: align,
    margin: [0, 0, 0, gap],
  }
}
