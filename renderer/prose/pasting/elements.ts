import type { Attributes } from './tokens.ts'
import { isWordMark } from './word.ts'

/** Elements that go with all they hold. `del` is what tracked changes have taken out. */
export const dropped: ReadonlySet<string> = new Set(
  (
    'script style title xml template noscript svg math object iframe embed applet audio video canvas img picture source ' +
    'link meta base input button select option textarea map area del frame frameset head'
  ).split(' '),
)

/** Elements that are never closed. */
export const unclosed: ReadonlySet<string> = new Set(
  'br hr img wbr input link meta base embed source area col frame'.split(' '),
)

/** Elements that stand on lines of their own. */
export const parts: ReadonlySet<string> = new Set(
  (
    'p div li ul ol h1 h2 h3 h4 h5 h6 tr table thead tbody blockquote section article header footer main aside nav pre dl ' +
    'dt dd hr center address figure figcaption body html'
  ).split(' '),
)

/** What the text in an element is like. */
export interface Place {
  readonly bold: boolean
  readonly italic: boolean
  /** How many lists stand around it, and whether the innermost is numbered. */
  readonly depth: number
  readonly ordered: boolean
  readonly inItem: boolean
  /** Whether it is a bullet or number that Word wrote as text. */
  readonly inMark: boolean
}

const outside: Place = { bold: false, italic: false, depth: 0, ordered: false, inItem: false, inMark: false }

/** What the text in an element is like, given what stands around it. */
export function placeOf(name: string, attributes: Attributes, around: Place = outside): Place {
  const style = attributes.get('style') ?? ''
  const isList = name === 'ul' || name === 'ol'
  return {
    bold: facedBold(name, style) ?? around.bold,
    italic: facedItalic(name, style) ?? around.italic,
    depth: around.depth + (isList ? 1 : 0),
    ordered: isList ? name === 'ol' : around.ordered,
    inItem: name === 'li' || (around.inItem && !isList && name !== 'td' && name !== 'th'),
    inMark: around.inMark || isWordMark(attributes),
  }
}

function facedBold(name: string, style: string): boolean | null {
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]
  if (weight !== undefined) return /^bold/i.test(weight) || Number(weight) >= 600
  return /^(?:b|strong|h[1-6]|th)$/.test(name) ? true : null
}

function facedItalic(name: string, style: string): boolean | null {
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]
  if (slant !== undefined) return /^(?:italic|oblique)$/i.test(slant)
  return /^(?:i|em|cite|dfn)$/.test(name) ? true : null
}

/** What no reader of the page sees, Word's marks of notes and comments included. */
export function isHidden(attributes: Attributes): boolean {
  const style = attributes.get('style') ?? ''
  if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)) return true
  if (/mso-element\s*:\s*(?:comment|footnote|endnote|field)/i.test(style)) return true
  return /MsoCommentReference|MsoFootnoteReference|MsoEndnoteReference|msocomanchor/i.test(
    attributes.get('class') ?? '',
  )
}
