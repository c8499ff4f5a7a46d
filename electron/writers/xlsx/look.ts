import type { Style } from 'exceljs'
import { lineColor, tones } from '../../../shared/document/layout/palette.ts'
import type { Tone } from '../../../shared/document/tree.ts'
import type { SheetCell, TextCell } from '../../../shared/document/workbook.ts'

type Kind = SheetCell['type']

/** Points. The font has the widths of Arimo, and is on every office computer. */
export const fontSize = 9
const fontName = 'Arial'

/** Text that a program might take for a formula when the cell is next edited: its cell is of the text kind. */
const formulaLike = /^[=+\-@'\t\r\n]/
const textFormat = '@'

/** The styles of one workbook's cells: one object each, so that the library counts each once. */
export class Looks {
  readonly #known = new Map<string, Partial<Style>>()
  readonly #amountFormat: string

  /** `amountFormat` is the spreadsheet's number format for amounts. */
  constructor(amountFormat: string) {
    this.#amountFormat = amountFormat
  }

  /** The style of a cell in a row of this tone, among amounts or not; null stands for an empty cell. */
  of(cell: SheetCell | null, tone: Tone, amongAmounts: boolean): Partial<Style> {
    const kind = cell?.type ?? 'text'
    const bold = tones[tone].bold || (cell?.type === 'text' && cell.bold === true)
    const guarded = cell?.type === 'text' && formulaLike.test(cell.text)
    const isMark = cell?.type === 'text' && tone === 'plain' && isMarkOf(cell, amongAmounts)
    const key = `${kind} ${tone} ${bold} ${guarded} ${isMark}`
    const known = this.#known.get(key)
    if (known) return known
    const look = this.#make(kind, tone, bold, guarded, isMark)
    this.#known.set(key, look)
    return look
  }

  #make(kind: Kind, tone: Tone, bold: boolean, guarded: boolean, isMark: boolean): Partial<Style> {
    const { fill } = tones[tone]
    const line = { style: 'thin', color: { argb: `FF${lineColor}` } } as const
    const format = this.#formatOf(kind, guarded)
    return {
      font: { name: fontName, size: fontSize, bold },
      alignment: alignmentOf(kind, tone, isMark),
      border: { top: line, left: line, bottom: line, right: line },
      ...(fill !== null && {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } as const,
      }),
      ...(format !== null && { numFmt: format }),
    }
  }

  #formatOf(kind: Kind, guarded: boolean): string | null {
    if (kind === 'amount') return this.#amountFormat
    if (kind === 'integer') return '0'
    return guarded ? textFormat : null
  }
}

/** Characters of a word that stands across the amounts of all years. */
const longestMark = 40

/** A sign in the place of an amount, or a word across the amounts of all years; two letters elsewhere are an abbreviation. */
function isMarkOf({ text, columnSpan = 1 }: TextCell, amongAmounts: boolean): boolean {
  if (columnSpan > 1) return text.length <= longestMark
  return text.length <= 2 && (amongAmounts || !/\p{L}/u.test(text))
}

function alignmentOf(kind: Kind, tone: Tone, isMark: boolean): Partial<Style>['alignment'] & object {
  const heading = tone === 'header'
  const centred = heading || isMark
  const horizontal = centred ? 'center' : kind === 'amount' ? 'right' : kind === 'integer' ? 'center' : 'left'
  return { horizontal, vertical: heading ? 'middle' : 'top', wrapText: kind === 'text' }
}
