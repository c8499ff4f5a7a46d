import { type GridCell, rowGroups } from '../../../../shared/document/layout/grid.ts'
import { tones } from '../../../../shared/document/layout/palette.ts'
import type { Cell, ListItem, Paragraph, Row } from '../../../../shared/document/tree.ts'
import type { Glyphs } from '../glyphs.ts'
import { inlineText, textHeight } from '../room.ts'
import type { TableSetting } from './setting.ts'

/** Room that pdfmake's list takes from the text for its marks, as a multiple of the letters' size. */
const markRoom = 1.4

/** Height of some rows, in points, as pdfmake will lay them out. */
export function rowsHeight(rows: readonly Row[], setting: TableSetting, glyphs: Glyphs): number {
  const heights = rows.map(() => 0)
  const spanning: GridCell[] = []
  for (const { start, cells } of rowGroups({ rows, columns: setting.columns })) {
    for (const placed of cells) {
      const row = start + placed.row
      if (placed.rowSpan > 1) spanning.push({ ...placed, row })
      else heights[row] = Math.max(heights[row] ?? 0, placedHeight(placed, rows[row], setting, glyphs))
    }
  }
  for (const placed of spanning) {
    const last = placed.row + placed.rowSpan - 1
    const above = heights.slice(placed.row, last).reduce((sum, height) => sum + height, 0)
    heights[last] = Math.max(
      heights[last] ?? 0,
      placedHeight(placed, rows[placed.row], setting, glyphs) - above,
    )
  }
  return heights.reduce((sum, height) => sum + height + setting.line, 0)
}

function placedHeight(placed: GridCell, row: Row | undefined, setting: TableSetting, glyphs: Glyphs): number {
  const { look, widths } = setting
  const width = widths
    .slice(placed.column, placed.column + placed.columnSpan)
    .reduce((sum, one) => sum + one, 0)
  if (placed.cell === null) return 2 * look.paddingY + setting.size
  const bold = tones[placed.cell.tone ?? row?.tone ?? 'plain'].bold
  return (
    2 * look.paddingY +
    cellHeight(placed.cell, bold, width - 2 * look.paddingX - setting.line, setting, glyphs)
  )
}

function cellHeight(cell: Cell, bold: boolean, width: number, setting: TableSetting, glyphs: Glyphs): number {
  const { look, size } = setting
  const lettered = { face: { family: look.family, bold, italic: false }, size, leading: look.leading }
  const heights = cell.blocks.flatMap((block) => {
    const isList = block.type === 'list'
    const texts: readonly (Paragraph | ListItem)[] = isList ? block.items : [block]
    const room = isList ? width - size * markRoom : width
    return texts.map(({ content }) => textHeight(inlineText(content), lettered, room, glyphs) + look.gap)
  })
  return Math.max(size, heights.reduce((sum, height) => sum + height, 0) - look.gap)
}
