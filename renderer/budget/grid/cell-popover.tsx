import type { ReactElement, ReactNode } from 'react'
import classes from './cell-popover.module.css'

interface CellPopoverProps {
  readonly children: ReactNode
}

/** Something that belongs to the cell that is typed into, drawn above all else so that the grid does not cut it off. */
export function CellPopover({ children }: CellPopoverProps): ReactElement {
  return (
    <div popover="manual" ref={show} className={classes.popover}>
      {children}
    </div>
  )
}

function show(element: HTMLDivElement | null): void {
  if (element !== null && !element.matches(':popover-open')) element.showPopover()
}
