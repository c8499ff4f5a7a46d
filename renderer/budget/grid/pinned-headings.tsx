import { memo, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useView } from '../desk-context.ts'
import { useRowName } from '../use-row-name.ts'
import { placeData } from './aria.ts'
import classes from './grid.module.css'
import { pinnedHeadings, unmarked } from './marks.ts'
import { SumCells } from './sum-cells.tsx'
import type { TopRow } from './use-rows-in-sight.ts'

/**
 * The headings to which the rows in sight belong, with their sums, once they are scrolled away. Screen readers have the
 * rows themselves.
 */
export const PinnedHeadings = memo(function PinnedHeadings({ top }: { readonly top: TopRow }): ReactElement {
  const rowName = useRowName()
  const view = useView()
  const pinned = useStore(
    top,
    useShallow((row) => pinnedHeadings(view, row)),
  )
  return (
    <div className={classes.pinned} aria-hidden="true">
      {pinned.map((index) => {
        const row = view.rows[index]
        if (row?.type !== 'heading') return null
        return (
          <div key={row.key} className={classes.fixedRow} data-heading={row.kind}>
            <SumCells
              columns={view.columns}
              label={rowName(row)}
              level={row.level}
              sums={row.sums}
              print={view.print}
              marks={unmarked}
              attributesOf={(column) => placeData({ row: index, column })}
            />
          </div>
        )
      })}
    </div>
  )
})
