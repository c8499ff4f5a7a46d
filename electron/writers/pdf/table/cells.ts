import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { type GridCell, rowGroups } from '../../../../shared/document/layout/grid.ts'
import { paragraphLooks } from '../../../../shared/document/layout/looks.ts'
import { tones } from '../../../../shared/document/layout/palette.ts'
import type { Alignment, Cell, Row } from '../../../../shared/document/tree.ts'
import type { Glyphs } from '../glyphs.ts'
import { type Letters, listContent, runsOf, settingOf } from '../text.ts'
import type { TableSetting } from './setting.ts'

const alignments = { start: 'left', center: 'center', end: 'right' } as const satisfies Record<
  Alignment,
  string
>

type Side = 'left' | 'center' | 'right'

/** The body of a pdfmake table: one entry for each column of each row, empty where a span from elsewhere covers it. */
export function bodyOf(rows: readonly Row[], setting: TableSetting, glyphs: Glyphs): TableCell[][] {
  const body: TableCell[][] = rows.map(() => setting.columns.map((): TableCell => ({ text: '' })))
  for (const group of rowGroups({ rows, columns: setting.columns })) {
    for (const placed of group.cells) {
      const line = body[group.start + placed.row]
      const row = group.rows[placed.row]
      if (line !== undefined && row !== undefined) line[placed.column] = cellOf(placed, row, setting, glyphs)
    }
  }
  return body
}

function cellOf(
  { cell, column, columnSpan, rowSpan }: GridCell,
  row: Row,
  setting: TableSetting,
  glyphs: Glyphs,
): TableCell {
  const tone = tones[cell?.tone ?? row.tone]
  const align = alignments[cell?.align ?? setting.columns[column]?.align ?? 'start']
  const content = cell === null ? emptyContent(setting) : cellContent(cell, tone.bold, align, setting, glyphs)
  return {
    stack: [content],
    ...(columnSpan > 1 && { colSpan: columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(tone.fill !== null && { fillColor: `#${tone.fill}` }),
  }
}

function cellContent(cell: Cell, bold: boolean, align: Side, setting: TableSetting, glyphs: Glyphs): Content {
  const { look, size } = setting
  const last = cell.blocks.length - 1
  const stack = cell.blocks.map((block, index): Content => {
    const gap = index === last ? 0 : look.gap
    const letters: Letters = {
      family: look.family,
      size,
      leading: look.leading,
      bold: bold || (block.type === 'paragraph' && paragraphLooks[block.style].bold),
      italic: block.type === 'paragraph' && paragraphLooks[block.style].italic,
    }
    if (block.type === 'list')
      return listContent(block, { letters, gap: look.gap / 2, align: 'left' }, glyphs)
    return {
      text: runsOf(block.content, letters, glyphs),
      ...settingOf(letters),
      alignment: align,
      margin: [0, 0, 0, gap],
    }
  })
  return stack.length === 0 ? emptyContent(setting) : { stack }
}

/** An empty cell, no taller than a line of the table: letters of the text's size would make its row higher. */
function emptyContent({ look: { family, leading }, size }: TableSetting): Content {
  return { text: ' ', ...settingOf({ family, size, leading, bold: false, italic: false }) }
}
