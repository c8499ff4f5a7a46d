import { memo, type ReactElement } from 'react'
import { type MarkProps, noMark } from '../../checks/marks.ts'
import { useMarks } from '../../checks/use-mark.ts'
import type { BudgetColumn } from '../model/columns.ts'
import type { HeadingRow } from '../model/rows.ts'
import { useRowName } from '../use-row-name.ts'
import { cellAria, placeData, rowAria } from './aria.ts'
import { markInColumn } from './findings.ts'
import classes from './grid.module.css'
import type { RowMarks } from './marks.ts'
import { SumCells } from './sum-cells.tsx'

interface HeadingRowProps extends RowMarks {
  readonly row: HeadingRow
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly columns: readonly BudgetColumn[]
  readonly print: (amount: number) => string
}

/** A field, objective or result with the sums of all below it. */
export const GridHeadingRow = memo(function GridHeadingRow(props: HeadingRowProps): ReactElement {
  const rowName = useRowName()
  const { row, index, top, columns, print, active, from, to } = props
  const mark = useMarks(row.key)
  const markAtColumn = (at: number): MarkProps => {
    const column = columns[at]
    return column === undefined ? noMark : markInColumn(mark, column)
  }
  const marks = { active: active === 1 ? 0 : active, from: from === 1 ? 0 : from, to }
  return (
    <div
      {...rowAria(index + 2)}
      className={classes.row}
      data-heading={row.kind}
      style={{ transform: `translateY(${top}px)` }}
    >
      <SumCells
        columns={columns}
        label={rowName(row)}
        level={row.level}
        sums={row.sums}
        print={print}
        marks={marks}
        attributesOf={(column, isLabel) => ({
          ...markAtColumn(column),
          ...cellAria({ row: index, column }, isLabel, marks),
          ...placeData({ row: index, column }),
          'aria-readonly': true,
        })}
      />
    </div>
  )
})
