import type { GridCell, RowGroup } from '../../../../shared/document/layout/grid.ts'
import type { Cell, Row } from '../../../../shared/document/tree.ts'

/**
 * Cuts a group of rows that cells join, because it is higher than a page: a cell that reaches over the cut is printed
 * anew on the other side, as a heading row would be.
 */
export function splitGroup(
  group: RowGroup,
  heightOf: (rows: readonly Row[]) => number,
  most: number,
): Row[][] {
  const pieces: Row[][] = []
  let start = 0
  for (let end = 1; end <= group.rows.length; end++) {
    const isLast = end === group.rows.length
    if (!isLast && heightOf(cut(group, start, end + 1)) <= most) continue
    pieces.push(cut(group, start, end))
    start = end
  }
  return pieces
}

/** The rows from `start` up to `end`, every span cut off at both. */
function cut(group: RowGroup, start: number, end: number): Row[] {
  const lines: Cell[][] = Array.from({ length: end - start }, () => [])
  const inside = group.cells.filter(({ row, rowSpan }) => row < end && row + rowSpan > start)
  for (const placed of inside.toSorted(byColumn)) {
    const first = Math.max(placed.row, start)
    const rowSpan = Math.min(placed.row + placed.rowSpan, end) - first
    lines[first - start]?.push({ ...(placed.cell ?? empty), columnSpan: placed.columnSpan, rowSpan })
  }
  return lines.flatMap((cells, index) => {
    const row = group.rows[start + index]
    return row === undefined ? [] : [{ ...row, cells }]
  })
}

const empty: Cell = { blocks: [], columnSpan: 1, rowSpan: 1, align: null, tone: null }

function byColumn(a: GridCell, b: GridCell): number {
  return a.column - b.column
}
