import { lineColor } from '../../common/palette.ts'
import type { Area, Paper } from '../paper.ts'
import { plainSlab, type Slab } from '../slab.ts'
import { drawLines } from '../text-slab.ts'
import { cutBetweenRows, cutInsideRow, type Group, total } from './group.ts'

/** How a group of rows stands on a page. Lengths are points. */
export interface GroupOptions {
  readonly before: number
  readonly after: number
  readonly keepWithNext: boolean
  /** The heading rows, repeated on each page. */
  readonly repeated: Slab | null
  readonly paddingX: number
  readonly paddingY: number
  /** Height of a row of one line. */
  readonly leastRow: number
  /** Height that a page has for rows, below the heading rows. */
  readonly pageHeight: number
}

/** Groups of several rows above this share of a page may be parted between rows. */
const looseShare = 0.4

/** Makes a slab of a group of rows: kept whole if it fits on a page, unless it would leave much of one empty. */
export function groupSlab(group: Group, options: GroupOptions): Slab {
  const { pageHeight, paddingY } = options
  const isLoose = group.heights.length > 1 && group.height > pageHeight * looseShare
  const first = group.heights[0] ?? 0
  const isTall = first > pageHeight
  const start = isTall ? Math.min(pageHeight, options.leastRow * 3 + 2 * paddingY) : first
  return {
    ...plainSlab,
    before: options.before,
    after: options.after,
    keepWithNext: options.keepWithNext,
    repeated: options.repeated,
    height: group.height,
    least: isLoose || group.height > pageHeight ? start : group.height,
    isLoose,
    draw: (paper, x, y) => drawGroup(group, paper, x, y, options),
    split: (room) => {
      const padding = 2 * paddingY
      const parts =
        cutBetweenRows(group, room, padding, options.leastRow) ??
        (isTall ? cutInsideRow(group, room, padding, options.leastRow) : null)
      if (!parts) return null
      const [head, tail] = parts
      return [
        groupSlab(head, { ...options, after: 0, keepWithNext: false }),
        groupSlab(tail, { ...options, before: 0 }),
      ]
    },
  }
}

function drawGroup(
  group: Group,
  paper: Paper,
  x: number,
  y: number,
  { paddingX, paddingY }: GroupOptions,
): void {
  const areas = group.cells.map((cell): Area => {
    const top = y + total(group.heights, 0, cell.row)
    return { x: x + cell.x, y: top, width: cell.width, height: total(group.heights, cell.row, cell.rowSpan) }
  })
  group.cells.forEach(({ fill }, index) => {
    const area = areas[index]
    if (fill !== null && area) paper.fill(fill, area)
  })
  paper.outline(lineColor, areas)
  group.cells.forEach(({ stack, isCentred }, index) => {
    const area = areas[index]
    if (!area) return
    const spare = isCentred ? Math.max(0, (area.height - stack.height) / 2) : paddingY
    drawLines(paper, stack.lines, area.x + paddingX, area.y + spare)
  })
}
