import { useElementSize } from '@mantine/hooks'
import { type UIEvent, useState } from 'react'

/** Rows that are drawn beyond each edge, so that scrolling never shows an empty band. */
const spare = 8

/** Which rows of the grid are drawn. */
export interface RowsInSight {
  /** The number of the first row that is wholly in sight. */
  readonly top: number
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
  const [top, setTop] = useState(0)
  const { ref, height, width } = useElementSize<HTMLElement>()
  const first = Math.max(0, top - 1 - spare)
  const last = Math.min(count - 1, top + Math.ceil(height / rowHeight) + spare)
  const rows = new Set(kept)
  for (let row = first; row <= last; row += 1) rows.add(row)
  return {
    top,
    rows: [...rows].toSorted((a, b) => a - b),
    width,
    measure: ref,
    onScroll: ({ currentTarget }) => setTop(Math.ceil(currentTarget.scrollTop / rowHeight)),
  }
}
