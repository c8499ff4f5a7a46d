import type { Id } from '../model/index.ts'
import type { AmountFormat } from '../money/index.ts'
import type { DocumentLanguage, DocumentProperties, Orientation, PaperSize, Tone } from './tree.ts'

/** The Excel annex before it is written: sheets of typed cells whose sums are formulas. */
export interface Workbook {
  readonly properties: DocumentProperties
  readonly language: DocumentLanguage
  /** Facts by which an edited annex is read back: the plan's id, revision and format; written to a hidden sheet. */
  readonly origin: Readonly<Record<string, string>>
  readonly sheets: readonly Sheet[]
  /** How the cells of amounts are shown; left out: euro without a sign, `1,234.56`. */
  readonly amounts?: AmountFormat
}

export interface Sheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string
  readonly orientation: Orientation
  readonly paper: PaperSize
  /** Widths in characters. */
  readonly columns: readonly SheetColumn[]
  /** The first rows that are repeated on each printed page and frozen on screen. */
  readonly headerRows: number
  readonly rows: readonly SheetRow[]
  readonly header: string
}

export interface SheetColumn {
  readonly width: number
  /** A hidden column holds what people need not see, such as entity ids. */
  readonly hidden: boolean
}

export interface SheetRow {
  readonly tone: Tone
  readonly entity: Id | null
  /** One for each column from the first; null for an empty cell or one covered by a span. */
  readonly cells: readonly (SheetCell | null)[]
}

export type SheetCell = TextCell | IntegerCell | AmountCell

interface Spanning {
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** Text, never taken for a formula, whatever it begins with. */
export interface TextCell extends Spanning {
  readonly type: 'text'
  readonly text: string
  readonly bold?: true
}

/** A whole number such as a year. */
export interface IntegerCell extends Spanning {
  readonly type: 'integer'
  readonly value: number
}

/** An amount in minor units; `formula` (A1 style, no equals sign) recomputes it in the sheet. */
export interface AmountCell extends Spanning {
  readonly type: 'amount'
  readonly amount: number
  readonly formula?: string
}
