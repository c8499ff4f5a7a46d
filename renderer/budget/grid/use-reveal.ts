import { type HTMLAttributes, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { type Desk, positionOf } from '../desk/desk.ts'
import { useGrid } from '../desk-context.ts'
import type { Position } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'
import { idOfCell } from './ids.ts'
import type { RowsInSight } from './use-rows-in-sight.ts'

/** Where the grid is scrolled to, and what of it is in sight. */
interface Sight extends Pick<RowsInSight, 'top' | 'height' | 'look'> {
  /** Pixels. */
  readonly rowHeight: number
  /** Whether columns may be out of sight. */
  readonly isWide: boolean
}

/** Most rows that come into sight at once beyond a cell to which the keys lead: they are drawn before they are. */
const mostAhead = 5

/** Rows that the pinned headings may cover at the top. */
const covered = 3

/** Brings the cell into sight to which the user went; answers what the grid has to hear for that. */
export function useReveal(desk: Desk, sight: Sight): HTMLAttributes<HTMLDivElement> {
  const reveal = useGrid((state) => state.reveal)
  const byPointer = useRef(false)
  const show = useEffectEvent(() => {
    const view = desk.view()
    const at = positionOf(view, reveal)
    const inSight = isSurelyInSight(at.row, sight)
    if (inSight && !sight.isWide) return
    // What is under the pointer stays there, for a second click.
    if (!inSight && !byPointer.current)
      scrollTo(view, { ...at, row: beyond(at.row, view.rows.length, sight) })
    scrollTo(view, at)
    sight.look()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the user goes somewhere, and only then
  useLayoutEffect(() => show(), [desk, reveal])
  return {
    onPointerDownCapture: () => {
      byPointer.current = true
    },
    onKeyDownCapture: () => {
      byPointer.current = false
    },
  }
}

/** Reckoned, since to ask the browser would make it lay out the page in the midst of a change. */
function isSurelyInSight(row: number, { top, height, rowHeight }: Sight): boolean {
  const first = top.getState()
  // Head, foot, the row that may be cut at the top, and the row itself.
  return row >= first + covered && (row - first + 4) * rowHeight < height - rowHeight / 2
}

/** The row that comes into sight with one at the edge: whoever goes on sees what follows, and scrolls now and then only. */
function beyond(row: number, count: number, { top, height, rowHeight }: Sight): number {
  const shown = height / rowHeight
  const ahead = Math.min(mostAhead, Math.floor(shown / 4))
  const isBelow = row - top.getState() > shown / 2
  return Math.min(count - 1, Math.max(0, row + (isBelow ? ahead : -ahead)))
}

function scrollTo(view: BudgetView, at: Position): void {
  const cell = document.getElementById(idOfCell(view, at))
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
