import type { Row, Table } from '../../../../shared/document/tree.ts'
import { rowGroups } from '../../common/grid.ts'

/** Rows that stand on one page if they fit: those that cells join, and those that want to stay with the next. */
export interface Chunk {
  readonly rows: readonly Row[]
  /** About how high it is, in points. */
  readonly height: number
}

/** Heading rows and the chunks under them. */
export interface Chunked {
  readonly header: readonly Row[]
  readonly chunks: readonly Chunk[]
}

/** Cuts a table into chunks; none grows over `most` points by rows that only want to stay with the next. */
export function chunksOf(table: Table, heightOf: (row: Row) => number, most: number): Chunked {
  const header = table.rows.slice(0, table.headerRows)
  const chunks: Chunk[] = []
  let open: Chunk = { rows: [], height: 0 }
  for (const group of rowGroups({ columns: table.columns, rows: table.rows.slice(table.headerRows) })) {
    const height = group.rows.reduce((sum, row) => sum + heightOf(row), 0)
    if (open.rows.length > 0 && open.height + height > most) {
      chunks.push(open)
      open = { rows: [], height: 0 }
    }
    open = { rows: [...open.rows, ...group.rows], height: open.height + height }
    if (group.rows.at(-1)?.keepWithNext !== true) {
      chunks.push(open)
      open = { rows: [], height: 0 }
    }
  }
  if (open.rows.length > 0) chunks.push(open)
  return { header, chunks }
}
