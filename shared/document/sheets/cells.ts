import type { List, Paragraph, Tone } from '../tree.ts'
import { textsOfBlocks } from '../tree-text.ts'
import type { AmountCell, IntegerCell, SheetCell, SheetColumn, SheetRow, TextCell } from '../workbook.ts'

type Cells = SheetRow['cells']

/** A cell of text; null for no text. */
export function text(value: string, spans: Pick<TextCell, 'columnSpan' | 'rowSpan'> = {}): TextCell | null {
  return value === '' ? null : { type: 'text', text: value, ...spans }
}

/** A cell with a whole number. */
export function integer(value: number): IntegerCell {
  return { type: 'integer', value }
}

/** An amount, with the formula that recomputes it if there is one. */
export function amount(value: number, formula: string | null = null): AmountCell {
  return formula === null ? { type: 'amount', amount: value } : { type: 'amount', amount: value, formula }
}

/** What a cell of a paper says, one line for each paragraph and list item. */
export function textOfBlocks(blocks: readonly (Paragraph | List)[]): string {
  return blocks
    .flatMap((block) => {
      const lines = textsOfBlocks([block])
      if (block.type === 'paragraph') return lines
      return lines.map((line, index) => (block.ordered ? `${index + 1}. ${line}` : `• ${line}`))
    })
    .join('\n')
}

/** A row, filled up with empty cells to the width of the sheet. */
export function sheetRow(tone: Tone, entity: string | null, cells: Cells, width = cells.length): SheetRow {
  const missing = Math.max(0, width - cells.length)
  return { tone, entity, cells: [...cells, ...Array.from({ length: missing }, () => null)] }
}

/** A row of headings. */
export function headings(texts: readonly string[], width = texts.length): SheetRow {
  return sheetRow(
    'header',
    null,
    texts.map((value) => text(value)),
    width,
  )
}

/** Columns that are seen, of these widths in characters, and then hidden ones for what only programs read. */
export function columns(widths: readonly number[], hidden: number): readonly SheetColumn[] {
  return [
    ...widths.map((width) => ({ width, hidden: false })),
    ...Array.from({ length: hidden }, () => ({ width: 10, hidden: true })),
  ]
}

/** A cell and the empty ones that it covers to its right. */
export function spanning(cell: SheetCell, columnSpan: number): Cells {
  if (columnSpan < 2) return [cell]
  return [{ ...cell, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)]
}
