import { type ReactElement, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { type MarkProps, noMark } from '../checks/marks.ts'
import { useMarks } from '../checks/use-mark.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './budget-page.module.css'
import { type AtRest, createAtRest } from './desk/at-rest.ts'
import { useDesk, useGrid, useView } from './desk-context.ts'
import { markInColumn, markInRow } from './grid/findings.ts'
import { marksOf } from './grid/marks.ts'
import { blockFigures } from './model/block-figures.ts'
import type { Position } from './model/positions.ts'
import type { BudgetView } from './model/view.ts'
import { useRowName } from './use-row-name.ts'

/** Under the grid: the row's name, which the grid may cut, what the chosen cells come to, and the keys. */
export function StatusLine({ hint }: { readonly hint: string }): ReactElement {
  const desk = useDesk()
  const [rest] = useState(() => createAtRest(desk))
  useEffect(() => rest.follow(), [rest])
  return (
    <div className={classes.status}>
      <RowName rest={rest} />
      <ChosenFigures />
      <Found rest={rest} hint={hint} />
    </div>
  )
}

interface RestProps {
  readonly rest: AtRest
}

function RowName({ rest }: RestProps): ReactElement {
  const rowName = useRowName()
  const row = useStore(rest.store, ({ view, at }) => view.rows[at.row])
  return (
    <p className={classes.name} aria-hidden="true">
      {row !== undefined && rowName(row)}
    </p>
  )
}

/** What the chosen cells come to: a figure, which follows at once. */
function ChosenFigures(): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const { block } = marksOf(view, useGrid(useShallow(({ active, corner }) => ({ active, corner }))))
  const { cells, sum, amounts } = blockFigures(view, block)
  return (
    <p role="status" className={classes.figures}>
      {cells > 1 && t('budget.chosen', { count: cells, sum: view.print(sum), amounts })}
    </p>
  )
}

function Found({ rest, hint }: RestProps & { readonly hint: string }): ReactElement {
  const { t } = useSpeech()
  const { view, at } = useStore(rest.store)
  const mark = useMarkAtCell(view, at)
  const found = mark['aria-description']
  return (
    <>
      <p className={classes.found} data-severity={mark['data-finding']} hidden={found === undefined}>
        {found?.replaceAll('\n', ' · ')}
      </p>
      <p id={hint} className={classes.hint} hidden={found !== undefined}>
        {t('budget.keys')}
      </p>
    </>
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
