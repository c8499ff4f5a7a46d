import type { Content, CustomTableLayout, Margins, TableCell } from 'pdfmake/interfaces.js'
import { belowTable } from '../../../../shared/document/layout/looks.ts'
import { lineColor } from '../../../../shared/document/layout/palette.ts'
import type { Row, Table } from '../../../../shared/document/tree.ts'
import type { Glyphs } from '../glyphs.ts'
import { bodyOf } from './cells.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { rowsHeight } from './heights.ts'
import { settingOf, type TableSetting } from './setting.ts'

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

/** What is measured higher than this part of a page may break, lest a point too much push it over the edge. */
const keptPart = 0.94
/** pdfmake's work on one table grows faster than its rows: long tables are handed over in stretches. */
const stretchLength = 60

/**
 * A table as pdfmake keeps it together: an outer table of one column whose rows are tables themselves, one for each
 * chunk, so that no page break falls between rows that cells join, and the heading rows are repeated on each page.
 */
export function tableContent(table: Table, room: TableRoom, glyphs: Glyphs): TableContent {
  const setting = settingOf(table, room.width, glyphs)
  const heightOf = (rows: readonly Row[]): number => rowsHeight(rows, setting, glyphs)
  const headerHeight = heightOf(table.rows.slice(0, table.headerRows))
  const most = Math.max(room.height * keptPart - headerHeight, room.height / 4)
  const { header, chunks } = chunksOf(table, heightOf, most)
  const total = headerHeight + chunks.reduce((sum, chunk) => sum + chunk.height, 0)
  const stack = outerTables(header, stretchesOf(chunks, most), (rows) =>
    innerTable(rows, setting, glyphs, header.length === 0 || rows === header),
  )
  const margin: Margins = [0, 0, 0, belowTable]
  if (table.keepTogether && total < room.height * keptPart) {
    return { content: { stack, unbreakable: true, margin }, least: total }
  }
  const first = chunks[0]?.height ?? 0
  return { content: { stack, margin }, least: headerHeight + Math.min(first, most) }
}

function outerTables(
  header: readonly Row[],
  stretches: readonly Stretch[],
  inner: (rows: readonly Row[]) => TableCell,
): Content[] {
  const above = (): TableCell[][] => (header.length > 0 ? [[inner(header)]] : [])
  if (stretches.length === 0) return header.length > 0 ? [outerTable(above(), false, false)] : []
  return stretches.map(({ chunks, breakable }) => {
    const body = [...above(), ...chunks.map((chunk) => [inner(chunk.rows)])]
    return outerTable(body, header.length > 0, breakable)
  })
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
    const joins = last !== undefined && !breakable && !last.breakable && last.chunks.length < stretchLength
    if (joins) last.chunks.push(chunk)
    else stretches.push({ chunks: [chunk], breakable })
  }
  return stretches
}

function innerTable(rows: readonly Row[], setting: TableSetting, glyphs: Glyphs, top: boolean): TableCell {
  const { look, widths, line } = setting
  const lines = (line * (widths.length + 1)) / widths.length
  return {
    table: {
      widths: widths.map((width) => Math.max(1, width - 2 * look.paddingX - lines)),
      body: bodyOf(rows, setting, glyphs),
    },
    layout: {
      ...plainLayout(look.paddingX, look.paddingY, line),
      // The rows above have drawn the line between.
      hLineWidth: (index) => (index === 0 && !top ? 0 : line),
    },
  }
}

function plainLayout(paddingX: number, paddingY: number, line: number): CustomTableLayout {
  return {
    hLineWidth: () => line,
    vLineWidth: () => line,
    hLineColor: () => `#${lineColor}`,
    vLineColor: () => `#${lineColor}`,
    paddingLeft: () => paddingX,
    paddingRight: () => paddingX,
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
  }
}

function outerTable(body: TableCell[][], hasHeader: boolean, breakable: boolean): Content {
  const keepWithHeader = hasHeader && !breakable && body.length > 1
  return {
    table: {
      widths: ['*'],
      body,
      dontBreakRows: !breakable,
      ...(hasHeader && { headerRows: 1 }),
      ...(keepWithHeader && { keepWithHeaderRows: 1 }),
    },
    layout: plainLayout(0, 0, 0),
  }
}
