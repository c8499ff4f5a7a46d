import type { Paper } from './paper.ts'

/** A piece of a page from edge to edge, as the pager sees it. Lengths are points. */
export interface Slab {
  readonly height: number
  /** Space above and below; the larger of two neighbours' counts, and none at the top of a page. */
  readonly before: number
  readonly after: number
  /** Whether the space above stays even at the top of a page. */
  readonly keepsSpace: boolean
  /** Stays on the page of the next. */
  readonly keepWithNext: boolean
  /** The least of it that may stand at a page's foot: its height, if it is to be kept whole. */
  readonly least: number
  /** Drawn again above it where it begins a page: the heading rows of its table. */
  readonly repeated: Slab | null
  readonly draw: (paper: Paper, x: number, y: number) => void
  /** Cuts it so that the first part is at most `room` high; null where there is no place to cut. */
  readonly split: (room: number) => readonly [Slab, Slab] | null
  /** Whether it may be split although it would fit on a page of its own. */
  readonly isLoose: boolean
}

/** What most slabs are like: without spaces, kept whole. */
export const plainSlab = {
  before: 0,
  after: 0,
  keepsSpace: false,
  keepWithNext: false,
  repeated: null,
  isLoose: false,
  split: () => null,
} as const
