import { type RowGroup, rowGroups } from '../../../../shared/document/layout/grid.ts'
import type { Row, Table } from '../../../../shared/document/tree.ts'
import { splitGroup } from './split.ts'

/** Rows that stand on one page if they fit: those that cells join, and those that want to stay with the next. */
export interface Chunk {
  readonly rows: readonly Row[]
  /** Points. */
  readonly height: number
}

/** Heading rows and the chunks under them. */
export interface Chunked {
  readonly header: readonly Row[]
  readonly chunks: readonly Chunk[]
}

/** Cuts a table into chunks; none grows over `most` points by rows that only want to stay with the next. */
export function chunksOf(table: Table, heightOf: (rows: readonly Row[]) => number, most: number): Chunked {
  const header = table.rows.slice(0, table.headerRows)
  const groups = [...rowGroups({ columns: table.columns, rows: table.rows.slice(table.headerRows) })]
  const pieces = groups.flatMap((group) => pieceOf(group, heightOf, most))
  const chunks: Chunk[] = []
  let open: Chunk = { rows: [], height: 0 }
  for (const [index, piece] of pieces.entries()) {
    if (open.rows.length > 0 && open.height + piece.height > most) {
      chunks.push(open)
      open = { rows: [], height: 0 }
    }
    open = { rows: [...open.rows, ...piece.rows], height: open.height + piece.height }
    if (clings(piece.rows.at(-1), pieces[index + 1]?.rows[0])) continue
    chunks.push(open)
    open = { rows: [], height: 0 }
  }
  return { header, chunks: open.rows.length > 0 ? [...chunks, open] : chunks }
}

function pieceOf(group: RowGroup, heightOf: (rows: readonly Row[]) => number, most: number): Chunk[] {
  const height = heightOf(group.rows)
  if (height <= most || group.rows.length === 1) return [{ rows: group.rows, height }]
  return splitGroup(group, heightOf, most).map((rows) => ({ rows, height: heightOf(rows) }))
}

/** A band stays with what is under it, and a sum with the last of what it adds up. */
function clings(row: Row | undefined, next: Row | undefined): boolean {
  if (row === undefined || next === undefined) return false
  if (row.keepWithNext || row.tone === 'band' || row.tone === 'sub-band') return true
  return next.tone === 'subtotal' || next.tone === 'total'
}
