import { cutStack, type Stack } from '../stack.ts'

/** A cell of a group of rows, set and measured. Lengths are points. */
export interface SetCell {
  readonly row: number
  readonly rowSpan: number
  readonly x: number
  readonly width: number
  readonly stack: Stack
  /** RRGGBB, or null for the white of the paper. */
  readonly fill: string | null
  /** Whether its text stands in the middle of its height. */
  readonly isCentred: boolean
}

/** Rows joined by cells, set and measured. */
export interface Group {
  /** Height of each row. */
  readonly heights: readonly number[]
  readonly cells: readonly SetCell[]
  readonly height: number
}

const nothing: Stack = { lines: [], height: 0 }

/** Gives rows the heights that their cells need; `padding` is the space above and below a cell's text together. */
export function groupOf(cells: readonly SetCell[], rowCount: number, padding: number, least: number): Group {
  const heights = Array.from({ length: rowCount }, () => least)
  for (const { row, rowSpan, stack } of cells) {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, stack.height + padding)
  }
  for (const { row, rowSpan, stack } of cells) {
    const last = row + rowSpan - 1
    const has = total(heights, row, rowSpan)
    if (rowSpan > 1 && has < stack.height + padding) {
      heights[last] = (heights[last] ?? 0) + stack.height + padding - has
    }
  }
  return { heights, cells, height: total(heights, 0, rowCount) }
}

/** Height of rows from one on. */
export function total(heights: readonly number[], from: number, count: number): number {
  let sum = 0
  for (let row = from; row < from + count; row++) sum += heights[row] ?? 0
  return sum
}

/**
 * Cuts a group after the last row that fits `room`. A cell that spans the cut goes on in the second part with what did
 * not fit; if all of it did, its text is printed again there, so that no page leaves a reader without it.
 * Null if no row fits.
 */
export function cutBetweenRows(
  group: Group,
  room: number,
  padding: number,
  least: number,
): [Group, Group] | null {
  let count = 0
  while (count < group.heights.length - 1 && total(group.heights, 0, count + 1) <= room + 0.01) count++
  if (count === 0) return null
  const head: SetCell[] = []
  const tail: SetCell[] = []
  for (const cell of group.cells) {
    const end = cell.row + cell.rowSpan
    if (end <= count) head.push(cell)
    else if (cell.row >= count) tail.push({ ...cell, row: cell.row - count })
    else {
      const [first, rest] = cutStack(cell.stack, total(group.heights, cell.row, count - cell.row) - padding)
      head.push({ ...cell, rowSpan: count - cell.row, stack: first })
      const left = total(group.heights, count, end - count) - padding
      const again = cell.stack.height <= left + 0.01 ? cell.stack : nothing
      tail.push({ ...cell, row: 0, rowSpan: end - count, stack: rest.lines.length > 0 ? rest : again })
    }
  }
  return [
    { heights: group.heights.slice(0, count), cells: head, height: total(group.heights, 0, count) },
    groupOf(tail, group.heights.length - count, padding, least),
  ]
}

/** Cuts the first row at `room`: for rows that no page can hold. Null if not one line fits. */
export function cutInsideRow(
  group: Group,
  room: number,
  padding: number,
  least: number,
): [Group, Group] | null {
  const head: SetCell[] = []
  const tail: SetCell[] = []
  let printed = false
  for (const cell of group.cells) {
    if (cell.row > 0) {
      tail.push(cell)
      continue
    }
    const [first, rest] = cutStack(cell.stack, room - padding)
    printed ||= first.lines.length > 0
    head.push({ ...cell, rowSpan: 1, stack: first })
    tail.push({ ...cell, stack: rest })
  }
  if (!printed) return null
  const first = groupOf(head, 1, padding, least)
  return [first, groupOf(tail, group.heights.length, padding, least)]
}
