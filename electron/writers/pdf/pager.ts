import type { PagePart } from '../../../shared/document/tree.ts'
import { geometryOf, points } from '../common/geometry.ts'
import type { Frame, Paper } from './paper.ts'
import type { Slab } from './slab.ts'

/** Rounding of sums of lengths. */
const tolerance = 0.05

/** Fills pages with slabs, from top to bottom, keeping together what belongs together. */
export class Pager {
  readonly #paper: Paper
  #part: PagePart | null = null
  #frame: Frame = { left: 0, top: 0, width: 0, height: 0 }
  /** Where the next slab begins, from the top of the frame. */
  #used = 0
  /** Space wanted below the last slab. */
  #after = 0
  #isTop = true
  /** Whether the next slab begins a page that is not there yet. */
  #needsPage = true
  /** Slabs that wait for what they are kept with. */
  #waiting: Slab[] = []

  constructor(paper: Paper) {
    this.#paper = paper
  }

  /** What text fills on the pages of the part. */
  get frame(): Frame {
    return this.#frame
  }

  /** Begins a part of the paper: its first slab begins a page. */
  beginPart(part: PagePart): void {
    this.flush()
    this.#part = part
    this.#frame = frameOf(part)
    this.#endPage()
  }

  /** Ends the page; breaks in a row, or at the end of a part, leave no empty page. */
  breakPage(): void {
    this.flush()
    this.#endPage()
  }

  /** Adds a slab, which is placed as soon as all that it is kept with is there. */
  add(slab: Slab): void {
    this.#waiting.push(slab)
    if (!slab.keepWithNext) this.flush()
  }

  /** Places whatever still waits. */
  flush(): void {
    const chain = this.#waiting
    this.#waiting = []
    let from = 0
    while (from < chain.length) {
      const to = this.#endOfChain(chain, from)
      this.#placeTogether(chain.slice(from, to))
      from = to
    }
  }

  /** Cuts a chain that is longer than a page, but not right after a slab that is to stay with the next. */
  #endOfChain(chain: readonly Slab[], from: number): number {
    for (let to = from + 2; to <= chain.length; to++) {
      if (heightOf(chain.slice(from, to), 0) > this.#frame.height) return Math.max(from + 1, to - 1)
    }
    return chain.length
  }

  #placeTogether(chain: readonly Slab[]): void {
    const needed = this.#used + heightOf(chain, this.#after)
    if (this.#needsPage || (!this.#isTop && needed > this.#frame.height + tolerance)) this.#newPage()
    for (const slab of chain) this.#place(slab)
  }

  #place(slab: Slab): void {
    const space = this.#spaceAbove(slab)
    const repeated = this.#isTop ? slab.repeated : null
    const room = this.#frame.height - this.#used - space - (repeated?.height ?? 0)
    if (slab.height <= room + tolerance) {
      this.#draw(slab, space, repeated)
      return
    }
    const fits = slab.height <= this.#frame.height - (slab.repeated?.height ?? 0) + tolerance
    const parts = slab.isLoose || !fits ? slab.split(room) : null
    if (parts) {
      this.#draw(parts[0], space, repeated)
      this.#newPage()
      this.#place(parts[1])
    } else if (this.#isTop) {
      this.#draw(slab, space, repeated)
    } else {
      this.#newPage()
      this.#place(slab)
    }
  }

  #spaceAbove(slab: Slab): number {
    if (this.#isTop) return slab.keepsSpace ? slab.before : 0
    return Math.max(slab.before, this.#after)
  }

  #draw(slab: Slab, space: number, repeated: Slab | null): void {
    let y = this.#used + space
    if (repeated) {
      repeated.draw(this.#paper, this.#frame.left, this.#frame.top + y)
      y += repeated.height
    }
    slab.draw(this.#paper, this.#frame.left, this.#frame.top + y)
    this.#used = y + slab.height
    this.#after = slab.after
    this.#isTop = false
  }

  #newPage(): void {
    if (!this.#part) throw new RangeError('no part of the paper has begun')
    this.#paper.newPage(this.#part)
    this.#endPage()
    this.#needsPage = false
  }

  #endPage(): void {
    this.#used = 0
    this.#after = 0
    this.#isTop = true
    this.#needsPage = true
  }
}

/** Height of slabs in a row with the spaces between them; of the last one only the least that must follow. */
function heightOf(chain: readonly Slab[], after: number): number {
  let height = 0
  let spaceWanted = after
  chain.forEach((slab, index) => {
    height += Math.max(slab.before, spaceWanted) + (index === chain.length - 1 ? slab.least : slab.height)
    spaceWanted = slab.after
  })
  return height
}

function frameOf(part: PagePart): Frame {
  const { width, height, left, right, top, bottom } = geometryOf(part)
  return {
    left: points(left),
    top: points(top),
    width: points(width - left - right),
    height: points(height - top - bottom),
  }
}
