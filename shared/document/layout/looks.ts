import type { Heading, ParagraphStyle, Table } from '../tree.ts'

/** How a paragraph looks, in every kind of file. Sizes and spaces are points. */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly before: number
  readonly after: number
  /** Height of a line as a multiple of the font's own. */
  readonly leading: number
  readonly accent: boolean
}

const text: Look = {
  size: 11.5,
  bold: false,
  italic: false,
  align: 'justify',
  before: 0,
  after: 6,
  leading: 1.15,
  accent: false,
}

/** Paragraphs between tables and headings; inside a cell only boldness and slant are taken from here. */
export const paragraphLooks: Readonly<Record<ParagraphStyle, Look>> = {
  body: text,
  'cover-authority': { ...text, size: 16, bold: true, align: 'center', before: 48, after: 8 },
  'cover-title': { ...text, size: 26, bold: true, align: 'center', before: 110, after: 10, accent: true },
  'cover-period': { ...text, size: 17, align: 'center', before: 10, after: 8 },
  'cover-status': { ...text, size: 13, align: 'center', before: 90, after: 6 },
  caption: { ...text, size: 10.5, bold: true, align: 'left', before: 9, after: 4 },
  lead: { ...text, bold: true, align: 'left', before: 6, after: 4 },
  note: { ...text, size: 9.5, italic: true, align: 'left', before: 2 },
  signature: { ...text, align: 'left', before: 26, after: 4 },
}

const heading: Look = { ...text, bold: true, align: 'left', leading: 1.05, accent: true }

export const headingLooks: Readonly<Record<Heading['level'], Look>> = {
  1: { ...heading, size: 17, before: 18, after: 9 },
  2: { ...heading, size: 14, before: 14, after: 7 },
  3: { ...heading, size: 12.5, before: 11, after: 5 },
  4: { ...heading, size: 11.5, italic: true, before: 9, after: 4 },
}

/** Lines of the contents page, by the level of the heading. */
export const contentsLooks: Readonly<Record<1 | 2 | 3, Look>> = {
  1: { ...text, bold: true, align: 'left', before: 5, after: 2 },
  2: { ...text, size: 11, align: 'left', after: 1.5 },
  3: { ...text, size: 10.5, align: 'left', after: 1 },
}

export const runningLook: Look = { ...text, size: 8.5, align: 'left', after: 0, leading: 1 }

export const listLook: Look = { ...text, after: 3 }
/** From one level of a list to the next, as a multiple of the letters' size. */
export const listIndent = 1.5

/** Points below a list, besides those below each item. */
export const belowList = 6

/** Blocks set off by a shade and a bar at their left; points. */
export const boxLook = { bar: 3, paddingTop: 6, paddingBottom: 3, before: 4, after: 10 } as const

/** Points below a table; above it there are none but those of what stands there: Word would have none either. */
export const belowTable = 10

/** Height of a line as a multiple of the letters' size: from the highest letter to the lowest, without a gap between lines. */
export const lineHeights = { Tinos: 1.107, Arimo: 1.117 } as const

/** Cells of a table; `sizes` from the best to the smallest that a wide table may fall back to. */
export interface CellLook {
  readonly family: 'Tinos' | 'Arimo'
  readonly sizes: readonly number[]
  /** Points between the cell's line and its text. */
  readonly paddingX: number
  readonly paddingY: number
  readonly leading: number
  /** Points between two paragraphs of a cell. */
  readonly gap: number
}

/** Nothing is printed under 7 points. */
export const cellLooks: Readonly<Record<Table['density'], CellLook>> = {
  normal: { family: 'Tinos', sizes: [10.5, 10, 9.5], paddingX: 4.5, paddingY: 3, leading: 1.05, gap: 3 },
  compact: { family: 'Arimo', sizes: [7.5, 7.25, 7], paddingX: 2.6, paddingY: 2, leading: 1.03, gap: 1.5 },
}

/** A mark before an item of a list. */
export function listMarker(ordered: boolean, level: number, count: number): string {
  if (ordered) return [`${count}.`, `${count})`][level] ?? `(${count})`
  return ['•', '–'][level] ?? '▪'
}
