import type { HTMLAttributes } from 'react'
import { type BudgetColumn, takesAmounts } from '../model/columns.ts'
import type { Position } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'
import { cellId, idOfCell } from './ids.ts'
import type { RowMarks } from './marks.ts'

// What the grid pattern of the ARIA practices asks for. The focus is on the grid itself, which names the cell in which
// the user is: a cell that is scrolled away can be taken off the page without taking the focus with it.

type Attributes = HTMLAttributes<HTMLDivElement>

/** The whole grid. Its head and foot count as rows. */
export function gridAria(view: BudgetView, at: Position, label: string, hint: string): Attributes {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-describedby': hint,
    tabIndex: 0,
    'aria-rowcount': view.rows.length + 2,
    'aria-colcount': view.columns.length,
    'aria-multiselectable': true,
    'aria-activedescendant': idOfCell(view, at),
  }
}

/** A group of rows: head, body, foot. */
export function groupAria(): Attributes {
  return { role: 'rowgroup' }
}

/** A row by its number among all rows, the head being 1. */
export function rowAria(number: number): Attributes {
  return { role: 'row', 'aria-rowindex': number }
}

/** The name of a column. */
export function columnAria(column: number): Attributes {
  return { role: 'columnheader', 'aria-colindex': column + 1 }
}

/** A cell of the body that the user can go to. */
export function cellAria(at: Position, isHeader: boolean, { from, to }: RowMarks): Attributes {
  return {
    id: cellId(at.row, at.column),
    role: isHeader ? 'rowheader' : 'gridcell',
    'aria-colindex': at.column + 1,
    'aria-selected': at.column >= from && at.column <= to,
  }
}

/** A cell of the foot, which is always in sight and that nobody has to go to. */
export function footAria(column: number, isHeader: boolean): Attributes {
  return { role: isHeader ? 'rowheader' : 'gridcell', 'aria-colindex': column + 1 }
}

/** The list from which a cell's word is chosen. */
export function listAria(id: string, label: string): Attributes {
  return { role: 'listbox', id, 'aria-label': label }
}

/** One line of the list; its keys are those of the field that it belongs to, which keeps the focus. */
export function optionProps(id: string, isCurrent: boolean, take: () => void): Attributes {
  return {
    role: 'option',
    id,
    'aria-selected': isCurrent,
    onPointerDown: (event) => {
      event.preventDefault()
      take()
    },
  }
}

/** Where a cell stands, for the mouse. */
export function placeData({ row, column }: Position): Attributes {
  const data: Readonly<Record<`data-${string}`, number>> = { 'data-row': row, 'data-column': column }
  return data
}

/** What tells the looks of a cell: what it holds, and whether it is chosen. */
export function lookData(
  column: BudgetColumn,
  index: number,
  { active, from, to }: RowMarks,
): Readonly<Record<string, string | boolean>> {
  return {
    'data-kind': column.kind,
    ...(isNumber(column) && { 'data-number': true }),
    ...(index >= from && index <= to && { 'data-chosen': true }),
    ...(index === active && { 'data-active': true }),
  }
}

function isNumber(column: BudgetColumn): boolean {
  return takesAmounts(column) || column.kind === 'outside' || column.kind === 'total'
}
