import type { ReactElement } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type MarkProps, noMark } from '../checks/marks.ts'
import { useMarks } from '../checks/use-mark.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from './budget-page.module.css'
import { useGrid, useView } from './desk-context.ts'
import { markInColumn, markInRow } from './grid/findings.ts'
import { marksOf } from './grid/marks.ts'
import { blockFigures } from './model/block-figures.ts'
import type { Position } from './model/positions.ts'
import type { BudgetView } from './model/view.ts'
import { useRowName } from './use-row-name.ts'

/** Under the grid: the row's name, which the grid may cut, what the chosen cells come to, and the keys. */
export function StatusLine({ hint }: { readonly hint: string }): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const { block, corner } = marksOf(view, useGrid(useShallow(({ active, corner }) => ({ active, corner }))))
  const figures = blockFigures(view, block)
  const mark = useMarkAtCell(view, corner)
  const found = mark['aria-description']
  const rowName = useRowName()
  const row = view.rows[corner.row]
  return (
    <div className={classes.status}>
      <p className={classes.name} aria-hidden="true">
        {row !== undefined && rowName(row)}
      </p>
      <p role="status" className={classes.figures}>
        {figures.cells > 1 &&
          t('budget.chosen', {
            count: figures.cells,
            sum: view.print(figures.sum),
            amounts: figures.amounts,
          })}
      </p>
      {found === undefined ? (
        <p id={hint} className={classes.hint}>
          {t('budget.keys')}
        </p>
      ) : (
        <>
          <p className={classes.found} data-severity={mark['data-finding']}>
            {found.replaceAll('\n', ' · ')}
          </p>
          <p id={hint} className={tables.hidden}>
            {t('budget.keys')}
          </p>
        </>
      )}
    </div>
  )
}

/** What was found at the cell in which the user is; its sign is too small to be read, and screen readers hear it there. */
function useMarkAtCell(
  { plan, rows, columns }: BudgetView,
  { row: at, column: across }: Position,
): MarkProps {
  const [row, column] = [rows[at], columns[across]]
  const mark = useMarks(row === undefined ? plan.id : row.type === 'line' ? row.activity : row.key)
  if (row === undefined || column === undefined) return noMark
  return row.type === 'line' ? markInRow(mark, column, row) : markInColumn(mark, column)
}
