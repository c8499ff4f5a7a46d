import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.d.ts'
import type { Cell, Row, Table } from '../../../../shared/document/tree.ts'
import { cellLooks } from '../../common/looks.ts'
import { lineColor } from '../../common/palette.ts'
import type { Glyphs } from '../glyphs.ts'
import { rowHeight } from '../room.ts'
import { bodyOf, type CellContext } from './cells.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { columnWidths } from './widths.ts'

/** The page that a table stands on, in points. */
export interface TableRoom {
  readonly width: number
  readonly height: number
}

/** A table for pdfmake, and how much of it has to stand under its heading, in points. */
export interface TableContent {
  readonly content: Content
  readonly least: number
}

const line = 0.5
/** A chunk estimated higher than this part of a page may break inside its rows: it might not fit. */
const unbreakablePart = 0.6
/** pdfmake's work on one table grows faster than its rows: long tables are handed over in stretches. */
const stretch = 60

/**
 * A table as pdfmake keeps it together: an outer table of one column whose rows are tables themselves, one for each
 * chunk, so that no page break falls between rows that cells join, and the heading rows are repeated on each page.
 */
export function tableContent(table: Table, room: TableRoom, glyphs: Glyphs): TableContent {
  const look = cellLooks[table.density]
  const widths = columnWidths(table.columns, room.width)
  const widthOf = (cell: Cell): number => (room.width / table.columns.length) * cell.columnSpan - 2 * look.paddingX
  const measure = measureWith(table, widths, look.paddingX)
  const heightOf = (row: Row): number => rowHeight(row, look, measure.get(row) ?? widthOf)
  const most = room.height * unbreakablePart
  const { header, chunks } = chunksOf(table, heightOf, most)
  const context: CellContext = { columns: table.columns, look, glyphs }
  const inner = (rows: readonly Row[]): TableCell => innerTable(rows, widths, context, header.length === 0)
  const headerHeight = header.reduce((sum, row) => sum + heightOf(row), 0)
  const total = headerHeight + chunks.reduce((sum, chunk) => sum + chunk.height, 0)
  const stretches = stretchesOf(chunks, most)
  const content = stretches.map(({ chunks: part, breakable }): Content => {
    const rows = part.map((chunk) => [inner(chunk.rows)])
    const body = header.length > 0 ? [[inner(header)], ...rows] : rows
    return outerTable(body, header.length > 0, breakable)
  })
  if (content.length === 0 && header.length > 0) content.push(outerTable([[inner(header)]], false, false))
  const least = Math.min(headerHeight + (chunks[0]?.height ?? 0), most)
  if (table.keepTogether && total < room.height * 0.8) {
    return { content: { stack: content, unbreakable: true, margin: [0, 2, 0, 10] }, least: total }
  }
  return { content: { stack: content, margin: [0, 2, 0, 10] }, least }
}

interface Stretch {
  readonly chunks: readonly Chunk[]
  readonly breakable: boolean
}

/** Chunks too high for a page go alone, so that pdfmake may break them; the rest in stretches. */
function stretchesOf(chunks: readonly Chunk[], most: number): Stretch[] {
  const stretches: { chunks: Chunk[]; breakable: boolean }[] = []
  for (const chunk of chunks) {
    const breakable = chunk.height > most
    const last = stretches.at(-1)
    if (last !== undefined && !breakable && !last.breakable && last.chunks.length < stretch) last.chunks.push(chunk)
    else stretches.push({ chunks: [chunk], breakable })
  }
  return stretches
}

/** Width of each cell's text, looked up by its row. */
function measureWith(table: Table, widths: readonly number[], padding: number): Map<Row, (cell: Cell) => number> {
  const found = new Map<Row, (cell: Cell) => number>()
  for (const row of table.rows) {
    let column = Math.max(0, table.columns.length - row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0))
    const byCell = new Map<Cell, number>()
    for (const cell of row.cells) {
      const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
      byCell.set(cell, Math.max(5, width - 2 * padding))
      column += cell.columnSpan
    }
    found.set(row, (cell) => byCell.get(cell) ?? 20)
  }
  return found
}

function innerTable(rows: readonly Row[], widths: readonly number[], context: CellContext, top: boolean): TableCell {
  const { paddingX, paddingY } = context.look
  const lines = (line * (widths.length + 1)) / widths.length
  return {
    table: { widths: widths.map((width) => Math.max(1, width - 2 * paddingX - lines)), body: bodyOf(rows, context) },
    layout: gridLayout(paddingX, paddingY, top),
  }
}

function gridLayout(paddingX: number, paddingY: number, top: boolean): CustomTableLayout {
  return {
    // The table above has drawn the line between; only a table without heading rows begins with one of its own.
    hLineWidth: (index) => (index === 0 && !top ? 0 : line),
    vLineWidth: () => line,
    hLineColor: () => `#${lineColor}`,
    vLineColor: () => `#${lineColor}`,
    paddingLeft: () => paddingX,
    paddingRight: () => paddingX,
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
  }
}

const bare: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

function outerTable(body: TableCell[][], hasHeader: boolean, breakable: boolean): Content {
  return {
    table: {
      widths: ['*'],
      body,
      dontBreakRows: !breakable,
      ...(hasHeader && { headerRows: 1, ...(!breakable && { keepWithHeaderRows: 1 }) }),
    },
    layout: bare,
  }
}
