import type { HTMLAttributes, ReactElement, ReactNode } from 'react'
import classes from './titled-cells.module.css'

interface TitledCellsProps<Column> {
  /** In reading order, those below the title after it. */
  readonly columns: readonly Column[]
  readonly isTitle: (column: Column) => boolean
  readonly isBelow: (column: Column) => boolean
  /**
   * Draws a cell, with its key.
   * @param isPlaced whether it is the title with something below it, or stands there
   */
  readonly cell: (column: Column, isPlaced: boolean) => ReactNode
}

/** The cells of a row, or of a table's head; what has no room beside the title stands in the title's place, below it. */
export function TitledCells<Column>(props: TitledCellsProps<Column>): ReactElement {
  const { columns, isTitle, isBelow, cell } = props
  const below = columns.filter(isBelow)
  if (below.length === 0) return <>{columns.map((column) => cell(column, false))}</>
  return (
    <>
      {columns.map((column) => {
        if (isBelow(column)) return null
        if (!isTitle(column)) return cell(column, false)
        return (
          <td key="title" role="presentation" className={classes.place}>
            {cell(column, true)}
            <div className={classes.facts}>{below.map((one) => cell(one, true))}</div>
          </td>
        )
      })}
    </>
  )
}

interface CellProps extends HTMLAttributes<HTMLElement> {
  /** Then it is no element of a table, and bears the role of one. */
  readonly isPlaced: boolean
}

/** The heading of a column. */
export function HeadCell({ isPlaced, ...rest }: CellProps): ReactElement {
  if (!isPlaced) return <th scope="col" {...rest} />
  // biome-ignore lint/a11y: two headings stand in one place of the table, which no element for a heading can
  return <div role="columnheader" {...rest} />
}

interface BodyCellProps extends CellProps {
  readonly isTitle: boolean
  /** Where the table is a grid. */
  readonly inGrid?: boolean
}

/** A cell of a row; the title is what the row is called. */
export function BodyCell({ isPlaced, isTitle, inGrid = false, ...rest }: BodyCellProps): ReactElement {
  if (isPlaced) return <div role={isTitle ? 'rowheader' : inGrid ? 'gridcell' : 'cell'} {...rest} />
  return isTitle ? <th scope="row" {...rest} /> : <td {...rest} />
}
