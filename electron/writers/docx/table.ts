import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { points } from '../../../shared/document/layout/geometry.ts'
import { type GridCell, rowGroups } from '../../../shared/document/layout/grid.ts'
import { boxLook, type CellLook, cellLooks, paragraphLooks } from '../../../shared/document/layout/looks.ts'
import { accentColor, boxFill, tones } from '../../../shared/document/layout/palette.ts'
import type {
  Alignment,
  Box,
  Cell,
  List,
  Row,
  Paragraph as TreeParagraph,
  Table as TreeTable,
} from '../../../shared/document/tree.ts'
import { columnSetting } from '../common/column-widths.ts'
import { list, paragraph } from './blocks.ts'
import type { WordContext } from './context.ts'
import { estimateWord } from './letter-widths.ts'
import { itemOptions } from './numbering.ts'
import { headingHeights } from './row-heights.ts'
import { cellStyle, isHalfPoint, tableStyle, twips } from './styles.ts'
import { runs } from './text.ts'

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
}

/** A row of more characters in one cell may need more than a page: Word must be free to split it. */
const longestKept = 2_500

/** A table of more rows is never kept on one page. */
const mostKept = 60

/** How the cells of one table are set. */
interface CellSetting {
  readonly table: TreeTable
  readonly look: CellLook
  readonly widths: readonly number[]
  /** Points. */
  readonly size: number
  readonly context: WordContext
}

/** A table as wide as the text (points), with heading rows repeated and rows kept whole. */
export function table(source: TreeTable, textWidth: number, context: WordContext): Table {
  const look = cellLooks[source.density]
  const { widths, size } = columnSetting(
    source,
    textWidth,
    { ...look, sizes: look.sizes.filter(isHalfPoint) },
    estimateWord,
  )
  const setting = { table: source, look, widths, size, context }
  const rows: TableRow[] = []
  for (const group of rowGroups(source)) {
    const heights = group.start < source.headerRows ? headingHeights(group, widths, look, size) : []
    group.rows.forEach((row, index) => {
      const cells = group.cells.filter((cell) => cell.row <= index && cell.row + cell.rowSpan > index)
      const ordered = cells.toSorted((a, b) => a.column - b.column)
      rows.push(tableRow(row, ordered, group.start + index, index, setting, heights[index]))
    })
  }
  return new Table({
    style: tableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: marginsOf(look),
    tableLook: {
      firstRow: source.headerRows > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  })
}

function marginsOf({ paddingX, paddingY }: CellLook): NonNullable<ITableCellOptions['margins']> {
  const [x, y] = [twips(paddingX), twips(paddingY)]
  return { marginUnitType: WidthType.DXA, left: x, right: x, top: y, bottom: y }
}

function tableRow(
  row: Row,
  cells: readonly GridCell[],
  index: number,
  inGroup: number,
  setting: CellSetting,
  height: number | undefined,
): TableRow {
  const { rows, headerRows, keepTogether } = setting.table
  const isHead = index < headerRows
  const next = rows[index + 1]
  const isKept = (keepTogether && rows.length <= mostKept) || isHead || row.keepWithNext
  const keepNext = next !== undefined && (isKept || isKeptWith(row, next, cells, inGroup))
  return new TableRow({
    ...(isHead && { tableHeader: true }),
    ...(height !== undefined && { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    ...(cells.every(({ cell }) => cell === null || lengthOf(cell) <= longestKept) && { cantSplit: true }),
    ...(keepNext && { keepNext }),
    children: cells.map((cell) => tableCell(cell, row, isHead, cell.row < inGroup, setting)),
  })
}

/** A band stays with what it is over, a sum with the row before it, rows of one activity with each other. */
function isKeptWith(row: Row, next: Row, cells: readonly GridCell[], inGroup: number): boolean {
  const isOver = row.tone === 'header' || row.tone === 'band' || row.tone === 'sub-band'
  const isSumNext = next.tone === 'subtotal' || next.tone === 'total'
  const isJoined = cells.some(({ row: start, rowSpan }) => rowSpan <= 6 && start + rowSpan > inGroup + 1)
  return isOver || isSumNext || isJoined
}

function lengthOf({ blocks }: Cell): number {
  const contents = blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ content }) => content) : [block.content],
  )
  return contents.flat().reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1), 0)
}

function tableCell(
  { cell, column, columnSpan, rowSpan }: GridCell,
  row: Row,
  isHead: boolean,
  isContinued: boolean,
  setting: CellSetting,
): TableCell {
  const width = setting.widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
  const { fill, bold } = tones[cell?.tone ?? row.tone]
  const alignment = alignments[cell?.align ?? setting.table.columns[column]?.align ?? 'start']
  const children = cell && !isContinued ? cellBlocks(cell, bold, alignment, setting) : []
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && {
      verticalMerge: isContinued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
    children:
      children.length > 0
        ? children
        : [new Paragraph({ style: cellStyle(setting.table.density, setting.size) })],
  })
}

function cellBlocks(
  { blocks }: Cell,
  bold: boolean,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  setting: CellSetting,
): Paragraph[] {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [cellParagraph(block, bold)] : cellList(block, bold, setting),
  )
  const spacing = { before: twips(setting.look.gap) }
  return paragraphs.map(
    (options, index) =>
      new Paragraph({
        ...options,
        style: cellStyle(setting.table.density, setting.size),
        ...(alignment !== AlignmentType.LEFT && { alignment }),
        ...(index > 0 && { spacing }),
      }),
  )
}

function cellParagraph({ style, content }: TreeParagraph, bold: boolean): IParagraphOptions {
  return { children: runs(content, bold || paragraphLooks[style].bold) }
}

function cellList(source: List, bold: boolean, setting: CellSetting): IParagraphOptions[] {
  const instance = setting.context.nextList()
  return source.items.map(({ level, content }) => ({
    ...itemOptions(source, level, 'cell', instance),
    children: runs(content, bold),
  }))
}

/** Blocks set off by a shade and a bar: a table of one cell. */
export function box(source: Box, textWidth: number, context: WordContext): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const bar = { style: BorderStyle.SINGLE, size: 36, color: accentColor } as const
  const inner = source.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [paragraph(block, {})] : list(block, {}, context),
  )
  const x = twips(points(4))
  const cell = new TableCell({
    width: { size: twips(textWidth), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: boxFill },
    borders: { top: none, right: none, bottom: none, left: bar },
    margins: {
      marginUnitType: WidthType.DXA,
      left: x,
      right: x,
      top: twips(boxLook.paddingTop),
      bottom: twips(boxLook.paddingBottom),
    },
    children: inner.length > 0 ? inner : [new Paragraph({})],
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: [twips(textWidth)],
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  })
}
