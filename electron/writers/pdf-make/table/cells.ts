import type { Content, TableCell } from 'pdfmake/interfaces.d.ts'
import type { Alignment, Cell, Column, Row } from '../../../../shared/document/tree.ts'
import { type GridCell, rowGroups } from '../../common/grid.ts'
import { type CellLook, paragraphLooks } from '../../common/looks.ts'
import { tones } from '../../common/palette.ts'
import type { Glyphs } from '../glyphs.ts'
import { type Letters, listContent, runsOf, settingOf } from '../text.ts'

const alignments = { start: 'left', center: 'center', end: 'right' } as const satisfies Record<Alignment, string>

/** What every cell of a table needs to know. */
export interface CellContext {
  readonly columns: readonly Column[]
  readonly look: CellLook
  readonly glyphs: Glyphs
}

/** The body of a pdfmake table: one entry for each column of each row, empty where a span from elsewhere covers it. */
export function bodyOf(rows: readonly Row[], context: CellContext): TableCell[][] {
  const body: TableCell[][] = rows.map(() => context.columns.map((): TableCell => ({ text: '' })))
  for (const group of rowGroups({ rows, columns: context.columns })) {
    for (const placed of group.cells) {
      const line = body[group.start + placed.row]
      const row = group.rows[placed.row]
      if (line !== undefined && row !== undefined) line[placed.column] = cellOf(placed, row, context)
    }
  }
  return body
}

function cellOf({ cell, column, columnSpan, rowSpan }: GridCell, row: Row, context: CellContext): TableCell {
  const tone = tones[cell?.tone ?? row.tone]
  const align = alignments[cell?.align ?? context.columns[column]?.align ?? 'start']
  const content = cell === null ? { text: ' ' } : cellContent(cell, tone.bold, align, context)
  return {
    stack: [content],
    ...(columnSpan > 1 && { colSpan: columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(tone.fill !== null && { fillColor: `#${tone.fill}` }),
  }
}

function cellContent(cell: Cell, bold: boolean, align: 'left' | 'center' | 'right', context: CellContext): Content {
  const { look, glyphs } = context
  const last = cell.blocks.length - 1
  const stack = cell.blocks.map((block, index): Content => {
    const gap = index === last ? 0 : look.gap
    const letters: Letters = {
      family: look.family,
      size: look.sizes[0] ?? 7,
      leading: look.leading,
      bold: bold || (block.type === 'paragraph' && paragraphLooks[block.style].bold),
      italic: block.type === 'paragraph' && paragraphLooks[block.style].italic,
    }
    if (block.type === 'list') return listContent(block, { letters, gap: look.gap / 2, align: 'left' }, glyphs)
    return { text: runsOf(block.content, letters, glyphs), ...settingOf(letters), alignment: align, margin: [0, 0, 0, gap] }
  })
  return stack.length === 0 ? { text: ' ' } : { stack }
}
