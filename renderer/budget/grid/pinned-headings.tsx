import type { ReactElement } from 'react'
import { useView } from '../desk-context.ts'
import { useRowName } from '../use-row-name.ts'
import { placeData } from './aria.ts'
import classes from './grid.module.css'
import { pinnedHeadings, unmarked } from './marks.ts'
import { SumCells } from './sum-cells.tsx'

/**
 * The headings to which the rows in sight belong, with their sums, once they are scrolled away. Screen readers have the
 * rows themselves.
 * @param top the number of the first row that is wholly in sight
 */
export function PinnedHeadings({ top }: { readonly top: number }): ReactElement {
  const rowName = useRowName()
  const view = useView()
  return (
    <div className={classes.pinned} aria-hidden="true">
      {pinnedHeadings(view, top).map((index) => {
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
}
