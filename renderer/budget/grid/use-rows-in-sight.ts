import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Rows that are drawn beyond each edge, so that scrolling never shows an empty band; as many may be late. */
const spare = 8

/** Longest wait in milliseconds for the next rows, should the window never be at rest. */
const longestWait = 200

/** Rows are drawn as many at a time: most steps of scrolling draw none. */
const band = 4

/** The number of the first row that is wholly in sight, kept outside of what is drawn. */
export type TopRow = StoreApi<number>

/** Which rows of the grid are drawn. */
export interface RowsInSight {
  readonly top: TopRow
  readonly rows: readonly number[]
  /** Pixels between the grid's edges. */
  readonly width: number
  readonly height: number
  readonly measure: (element: HTMLElement | null) => void
  /** Takes over where the grid is scrolled to. */
  readonly look: () => void
}

/**
 * The rows in sight and some beside them. All rows are of one height, so that a multiplication says where each stands.
 * @param kept rows that are drawn wherever they are
 */
export function useRowsInSight(count: number, rowHeight: number, kept: readonly number[]): RowsInSight {
  const [{ top, begun, look }] = useState(followRows)
  const begin = useStore(begun)
  const { ref, height, width } = useElementSize<HTMLElement>()
  const grid = useRef<HTMLElement>(null)
  const first = Math.max(0, begin - 1 - spare)
  const last = Math.min(count - 1, begin + band + Math.ceil(height / rowHeight) + spare)
  const rows = new Set(kept)
  for (let row = first; row <= last; row += 1) rows.add(row)
  return {
    top,
    rows: [...rows].toSorted((a, b) => a - b),
    width,
    height,
    measure: useMergedRef(ref, grid),
    look: () => look(Math.ceil((grid.current?.scrollTop ?? 0) / rowHeight)),
  }
}

/** Follows the first row in sight: the rows beyond the edge wait until the window has nothing else to do. */
function followRows(): { top: TopRow; begun: TopRow; look: (row: number) => void } {
  const top: TopRow = createStore(() => 0)
  const begun: TopRow = createStore(() => 0)
  let waiting = 0
  const drawNow = (): void => {
    cancelIdleCallback(waiting)
    waiting = 0
    const row = top.getState()
    begun.setState(row - (row % band), true)
  }
  return {
    top,
    begun,
    look: (row) => {
      top.setState(row, true)
      const isLate = Math.abs(row - (row % band) - begun.getState()) > spare
      if (isLate) drawNow()
      else waiting ||= requestIdleCallback(drawNow, { timeout: longestWait })
    },
  }
}
