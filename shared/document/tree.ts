import type { Id } from '../model/index.ts'

/**
 * A paper before it is written: what `compose` makes and every writer (pdf, docx, html) prints. It knows blocks, not plans.
 * Lengths are millimetres, font sizes points.
 */
export interface DocumentTree {
  /** Title, author and so on, for the file's properties. */
  readonly properties: DocumentProperties
  readonly language: DocumentLanguage
  /** Parts with one page geometry each, in order. */
  readonly parts: readonly PagePart[]
}

/** Language of the fixed words; runs in another language say so themselves. */
export type DocumentLanguage = 'sq' | 'sr' | 'en'

export interface DocumentProperties {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Time of making, ISO 8601 in UTC, from an injected clock: same plan, same clock, same bytes. */
  readonly createdAt: string
}

export type Orientation = 'portrait' | 'landscape'
export type PaperSize = 'A4' | 'A3'

/** A run of pages with the same paper, margins, header and footer. */
export interface PagePart {
  readonly orientation: Orientation
  readonly paper: PaperSize
  /** Printed at the top of each page of the part; empty for none. */
  readonly header: readonly Inline[]
  readonly footer: readonly Inline[]
  /** A large pale word across each page, such as the draft mark; null for none. */
  readonly watermark: string | null
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Table | Box | Contents | PageBreak | Figure

/** A numbered or bare heading; the contents page and the bookmarks are made from headings. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  /** `1.1`; empty for a heading without a number. */
  readonly number: string
  readonly text: string
  /** Unique in the tree; links lead here. */
  readonly anchor: string
  /** False for headings that the contents page leaves out. */
  readonly inContents: boolean
  /** The entity that the heading stands for; lets the screen jump from page to place of editing. */
  readonly entity: Id | null
}

/** What a paragraph is for; writers map each to a true style. */
export type ParagraphStyle =
  | 'body'
  | 'cover-authority'
  | 'cover-title'
  | 'cover-period'
  | 'cover-status'
  | 'caption'
  | 'lead'
  | 'note'
  | 'signature'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly content: readonly Inline[]
  /** Stays on the page of what follows. */
  readonly keepWithNext: boolean
  readonly entity: Id | null
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** 0 for the outermost list. */
  readonly level: number
  readonly content: readonly Inline[]
  readonly entity: Id | null
}

/** Blocks set off by a frame or shade, such as the strategic objective. Never split if it fits on a page. */
export interface Box {
  readonly type: 'box'
  readonly blocks: readonly (Paragraph | List)[]
  readonly entity: Id | null
}

/** The contents page, filled by each writer from the tree's headings with real page numbers. */
export interface Contents {
  readonly type: 'contents'
  readonly heading: string
  /** Deepest heading level shown. */
  readonly depth: 1 | 2 | 3
}

export interface PageBreak {
  readonly type: 'page-break'
}

/** A picture such as a coat of arms. */
export interface Figure {
  readonly type: 'figure'
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** For those who do not see it. */
  readonly description: string
}

export type Inline = TextRun | PageField

/** A stretch of text on one line: compose makes a paragraph of each line of a plan's text. */
export interface TextRun {
  readonly type: 'text'
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Set where the run is in another language than the tree. */
  readonly language?: DocumentLanguage
}

/** A number that only the finished pages know; for headers and footers. */
export interface PageField {
  readonly type: 'field'
  readonly field: 'page' | 'pages'
}

export type Tone = 'plain' | 'header' | 'band' | 'sub-band' | 'subtotal' | 'total'
export type Alignment = 'start' | 'center' | 'end'

export interface Table {
  readonly type: 'table'
  /** For a screen reader, and the accessible name of the table in Word. */
  readonly summary: string
  readonly columns: readonly Column[]
  /** How many of the first rows are headings, repeated on each page. */
  readonly headerRows: number
  readonly rows: readonly Row[]
  /** `compact` for wide tables in small print. */
  readonly density: 'normal' | 'compact'
  /** Kept on one page if it fits. */
  readonly keepTogether: boolean
}

export interface Column {
  /** Least width in millimetres. */
  readonly minimum: number
  /** Share of what is left over; 0 keeps the minimum. */
  readonly weight: number
  readonly align: Alignment
}

export interface Row {
  /**
   * Every cell that begins in this row. A cell that spans rows is named in its first row only: a following row leaves
   * it out, as in HTML.
   */
  readonly cells: readonly Cell[]
  readonly tone: Tone
  /** May break over two pages only if it is longer than a page. */
  readonly keepWithNext: boolean
  readonly entity: Id | null
}

export interface Cell {
  readonly blocks: readonly (Paragraph | List)[]
  readonly columnSpan: number
  readonly rowSpan: number
  /** Null takes the column's. */
  readonly align: Alignment | null
  /** Null takes the row's. */
  readonly tone: Tone | null
}
