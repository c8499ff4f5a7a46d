import type { Alignment, Row, Table, Tone } from '../../../../shared/document/tree.ts'
import { type GridCell, type RowGroup, rowGroups } from '../../common/grid.ts'
import { type CellLook, cellLooks } from '../../common/looks.ts'
import { tones } from '../../common/palette.ts'
import type { Faces } from '../faces.ts'
import type { Frame } from '../paper.ts'
import type { Slab } from '../slab.ts'
import { type Stack, stackOf } from '../stack.ts'
import { columnSetting } from './columns.ts'
import { type Group, groupOf, type SetCell } from './group.ts'
import { type GroupOptions, groupSlab } from './group-slab.ts'

/** Heading rows that fill more of a page than this are not repeated. */
const greatestHead = 0.4
/** Rows that are headings of what comes below them. */
const overs: ReadonlySet<Tone> = new Set<Tone>(['header', 'band', 'sub-band'])
const around = { before: 4, after: 9 }

const aligns: Readonly<Record<Alignment, 'left' | 'center' | 'right'>> = {
  start: 'left',
  center: 'center',
  end: 'right',
}

/** The rows of a table as slabs, made as they are asked for; rows joined by cells come together. */
export function* tableSlabs(table: Table, frame: Frame, faces: Faces): Generator<Slab> {
  if (table.columns.length === 0) return
  const setter = new TableSetter(table, frame, faces)
  if (table.keepTogether && table.rows.length < 100) {
    const slabs = [...setter.slabs()]
    const height = slabs.reduce((sum, slab) => sum + slab.height, 0)
    const isKept = height <= frame.height
    yield* slabs.map((slab, index) =>
      isKept && index < slabs.length - 1 ? { ...slab, keepWithNext: true } : slab,
    )
  } else {
    yield* setter.slabs()
  }
}

/** Sets one table, row group by row group. */
class TableSetter {
  readonly #table: Table
  readonly #frame: Frame
  readonly #faces: Faces
  readonly #look: CellLook
  readonly #size: number
  /** Left edge of each column, and at the end the right edge of the last. */
  readonly #edges: readonly number[]

  constructor(table: Table, frame: Frame, faces: Faces) {
    this.#table = table
    this.#frame = frame
    this.#faces = faces
    this.#look = cellLooks[table.density]
    const { widths, size } = columnSetting(table, frame.width, this.#look, faces)
    this.#size = size
    let edge = 0
    this.#edges = [0, ...widths.map((width) => (edge += width))]
  }

  *slabs(): Generator<Slab> {
    const { rows, headerRows } = this.#table
    let head: Slab | null = null
    for (const rowGroup of rowGroups(this.#table)) {
      const end = rowGroup.start + rowGroup.rows.length
      const group = this.#set(rowGroup)
      const slab = groupSlab(group, {
        ...this.#options(head),
        before: rowGroup.start === 0 ? around.before : 0,
        after: end === rows.length ? around.after : 0,
        keepWithNext: end < rows.length && this.#isKept(rowGroup, end),
      })
      yield slab
      if (rowGroup.start < headerRows) head = this.#joinHead(head, group)
    }
  }

  #options(head: Slab | null): GroupOptions {
    const { paddingX, paddingY } = this.#look
    const face = this.#faces.of(this.#look.family, false, false)
    const leastRow = (face.ascent + face.descent) * this.#size * this.#look.leading + 2 * paddingY
    const repeated = head !== null && head.height <= this.#frame.height * greatestHead ? head : null
    return {
      before: 0,
      after: 0,
      keepWithNext: false,
      repeated,
      paddingX,
      paddingY,
      leastRow,
      pageHeight: this.#frame.height - (repeated?.height ?? 0),
    }
  }

  /** Heading rows stay with the first row, a sum with the row before it, a band with what it is over. */
  #isKept({ rows, start }: RowGroup, end: number): boolean {
    const next = this.#table.rows[end]
    const last = rows.at(-1)
    const isSumNext = next?.tone === 'subtotal' || next?.tone === 'total'
    const isOver = last !== undefined && (last.keepWithNext || overs.has(last.tone))
    return start < this.#table.headerRows || isOver || isSumNext
  }

  /** Heading rows in several groups are repeated as one. */
  #joinHead(head: Slab | null, group: Group): Slab {
    const slab = groupSlab(group, this.#options(null))
    if (!head) return slab
    return {
      ...slab,
      height: head.height + slab.height,
      draw: (paper, x, y) => {
        head.draw(paper, x, y)
        slab.draw(paper, x, y + head.height)
      },
    }
  }

  #set({ rows, cells, start }: RowGroup): Group {
    const set = cells.map((cell) => this.#setCell(cell, rows[cell.row], start + cell.row))
    const { leastRow, paddingY } = this.#options(null)
    return groupOf(set, rows.length, 2 * paddingY, leastRow)
  }

  #setCell(
    { cell, row, rowSpan, column, columnSpan }: GridCell,
    from: Row | undefined,
    index: number,
  ): SetCell {
    const x = this.#edges[column] ?? 0
    const width = (this.#edges[column + columnSpan] ?? x) - x
    const tone = cell?.tone ?? from?.tone ?? 'plain'
    const align = aligns[cell?.align ?? this.#table.columns[column]?.align ?? 'start']
    const isHead = index < this.#table.headerRows
    const stack = cell ? this.#setText(cell.blocks, width, tones[tone].bold, align) : { lines: [], height: 0 }
    return { row, rowSpan, x, width, stack, fill: tones[tone].fill, isCentred: isHead }
  }

  #setText(
    blocks: Parameters<typeof stackOf>[0],
    width: number,
    bold: boolean,
    align: 'left' | 'center' | 'right',
  ): Stack {
    const { family, paddingX, leading, gap } = this.#look
    const place = { family, size: this.#size, bold, align, leading, gap }
    return stackOf(blocks, Math.max(this.#size, width - 2 * paddingX), place, this.#faces)
  }
}
