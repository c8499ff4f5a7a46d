import { useElementSize } from '@mantine/hooks'
import { type UIEvent, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Rows that are drawn beyond each edge, so that scrolling never shows an empty band. */
const spare = 6

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
  readonly measure: (element: HTMLElement | null) => void
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
}

/**
 * The rows in sight and some beside them. All rows are of one height, so that a multiplication says where each stands.
 * @param kept rows that are drawn wherever they are
 */
export function useRowsInSight(count: number, rowHeight: number, kept: readonly number[]): RowsInSight {
  const [top] = useState<TopRow>(() => createStore(() => 0))
  const begin = useStore(top, (row) => row - (row % band))
  const { ref, height, width } = useElementSize<HTMLElement>()
  const first = Math.max(0, begin - 1 - spare)
  const last = Math.min(count - 1, begin + band + Math.ceil(height / rowHeight) + spare)
  const rows = new Set(kept)
  for (let row = first; row <= last; row += 1) rows.add(row)
  return {
    top,
    rows: [...rows].toSorted((a, b) => a - b),
    width,
    measure: ref,
    onScroll: ({ currentTarget }) => top.setState(Math.ceil(currentTarget.scrollTop / rowHeight), true),
  }
}
