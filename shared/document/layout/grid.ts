import type { Cell, Row, Table } from '../tree.ts'

/** A cell at its place: rows and columns count from 0. */
export interface GridCell {
  /** Null where the table names no cell for a place. */
  readonly cell: Cell | null
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Rows that cells join: no span reaches in or out. */
export interface RowGroup {
  /** Index of the first row in its table. */
  readonly start: number
  readonly rows: readonly Row[]
  /** `row` counts from the group's first row. */
  readonly cells: readonly GridCell[]
}

/** Puts each cell in its columns, and answers the table in groups of rows, one by one. */
export function* rowGroups({ rows, columns }: Pick<Table, 'rows' | 'columns'>): Generator<RowGroup> {
  let start = 0
  let cells: GridCell[] = []
  // For each column, the first row that no cell from above reaches into.
  const free = columns.map(() => 0)
  for (const [index, row] of rows.entries()) {
    cells.push(...placeRow(row, index, start, rows.length, free))
    if (free.every((first) => first <= index + 1)) {
      yield { start, rows: rows.slice(start, index + 1), cells }
      start = index + 1
      cells = []
    }
  }
}

function placeRow(row: Row, index: number, start: number, rowCount: number, free: number[]): GridCell[] {
  const placed: GridCell[] = []
  let column = 0
  const skipTaken = (): void => {
    while (column < free.length && (free[column] ?? 0) > index) column++
  }
  for (const cell of row.cells) {
    skipTaken()
    if (column >= free.length) break
    const rowSpan = Math.max(1, Math.min(cell.rowSpan, rowCount - index))
    const columnSpan = freeWidth(free, column, index, Math.max(1, cell.columnSpan))
    placed.push({ cell, row: index - start, column, rowSpan, columnSpan })
    free.fill(index + rowSpan, column, column + columnSpan)
    column += columnSpan
  }
  for (skipTaken(); column < free.length; skipTaken()) {
    placed.push({ cell: null, row: index - start, column, rowSpan: 1, columnSpan: 1 })
    free[column] = index + 1
  }
  return placed
}

/** How many columns from here on are free, up to the number wanted. */
function freeWidth(free: readonly number[], column: number, row: number, wanted: number): number {
  let width = 1
  while (width < wanted && column + width < free.length && (free[column + width] ?? 0) <= row) width++
  return width
}
