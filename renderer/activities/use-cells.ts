import { type KeyboardEvent, useState } from 'react'
import type { EntityOf, Id, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { change } from '../drafting/batches.ts'
import { changeThenFocus, focusKey, focusOn } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { tidyLines } from '../drafting/tidy.ts'
import { endTyping, takeTyped } from '../drafting/typing.ts'
import { type Tree, useTree } from '../objectives/use-tree.ts'
import { useSession } from '../plan/plan-context.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { type CellAction, cellAction } from './cell-keys.ts'
import {
  type ColumnName,
  columnType,
  isListColumn,
  isTextColumn,
  type TextColumn,
  textChange,
} from './columns.ts'

type Activity = EntityOf<'activity'>

/** A cell of the table. */
export interface CellPlace {
  readonly id: Id
  readonly column: ColumnName
}

/** The table's one active cell, which has the focus or would have it, and whether it is being edited. */
export interface Cells {
  readonly active: CellPlace | null
  readonly editing: boolean
  readonly press: (event: KeyboardEvent, cell: CellPlace) => void
  readonly choose: (cell: CellPlace) => void
  readonly edit: (cell: CellPlace) => void
  readonly clear: (cell: CellPlace) => void
  /** Ends the editing; the focus goes to the cell, or that beside it. */
  readonly leave: (cell: CellPlace, rows?: number, columns?: number) => void
  readonly endEditing: () => void
}

interface CellsOptions {
  readonly rows: readonly Activity[]
  readonly columns: readonly ColumnName[]
  /** Opens the form of an activity. */
  readonly onOpen: (id: Id) => void
}

interface State {
  readonly active: CellPlace | null
  readonly editing: boolean
}

/** Keys in the table of activities: arrows go, Enter and F2 edit, typing replaces, Delete clears, Alt+arrows move. */
export function useCells(options: CellsOptions): Cells {
  const { rows, columns } = options
  const session = useSession()
  const tree = useTree()
  const [state, setState] = useState<State>({ active: null, editing: false })
  const active = activeIn(options, state.active)
  const go = (from: CellPlace, down: number, right: number): void => {
    const cell = cellBeside(options, from, down, right)
    if (cell !== null) changeThenFocus(() => setState({ active: cell, editing: false }), keyOfCell(cell))
  }
  const edit = (cell: CellPlace): void => {
    if (columnType(cell.column) === 'fixed') return
    changeThenFocus(() => setState({ active: cell, editing: true }), editorKey(cell))
  }
  const scope: Scope = { options, session, tree, go, edit }
  return {
    active,
    editing: state.editing,
    press: (event, cell) => {
      const action = cellAction(event)
      if (action !== null && carryOut(scope, cell, action)) event.preventDefault()
    },
    choose: (cell) => setState({ active: cell, editing: false }),
    edit,
    clear: (cell) => clear(session, cell),
    leave: (cell, down = 0, right = 0) => {
      endTyping()
      const beside = cellBeside({ rows, columns, onOpen: options.onOpen }, cell, down, right) ?? cell
      changeThenFocus(() => setState({ active: beside, editing: false }), keyOfCell(beside))
    },
    endEditing: () => setState((now) => ({ ...now, editing: false })),
  }
}

interface Scope {
  readonly options: CellsOptions
  readonly session: PlanSession
  readonly tree: Tree
  readonly go: (from: CellPlace, rows: number, columns: number) => void
  readonly edit: (cell: CellPlace) => void
}

function carryOut({ options, session, tree, go, edit }: Scope, cell: CellPlace, action: CellAction): boolean {
  switch (action.type) {
    case 'go':
      go(cell, action.rows, action.columns)
      return true
    case 'edit':
      edit(cell)
      return true
    case 'replace':
      if (isListColumn(cell.column)) edit(cell)
      if (!isTextColumn(cell.column)) return false
      // First, so that the caret comes after it in the field that is opened for it.
      takeTyped(textTarget(session, cell.id, cell.column), action.text)
      edit(cell)
      return true
    case 'clear':
      clear(session, cell)
      return true
    case 'add':
      tree.addAfter(cell.id)
      return true
    case 'open':
      options.onOpen(cell.id)
      return true
    case 'move':
      tree.move(cell.id, action.direction)
      focusOn(keyOfCell(cell))
      return true
  }
}

/** The key by which a cell is found while it is not edited. */
export function keyOfCell({ id, column }: CellPlace): string {
  return focusKey(id, column)
}

/** The key of what edits a cell. */
export function editorKey({ id, column }: CellPlace): string {
  return focusKey(id, column === 'period' ? 'periodKind' : column)
}

/** Where the text of a cell is typed. */
export function textTarget(
  session: PlanSession,
  id: Id,
  column: TextColumn,
): Parameters<typeof takeTyped>[0] {
  return {
    key: focusKey(id, column),
    session,
    save: (plan, text) => textChange(plan, id, column, text),
    tidy: tidyLines,
  }
}

function clear(session: PlanSession, { id, column }: CellPlace): void {
  const batch = emptied(planNow(session), id, column)
  if (batch.length > 0) session.apply(batch)
}

function emptied(plan: Plan, id: Id, column: ColumnName): Batch {
  if (isTextColumn(column)) return textChange(plan, id, column, '')
  return isListColumn(column) ? change(plan, 'activity', id, { [column]: [] }) : []
}

/** The active cell as long as it is there; else the first. */
function activeIn({ rows, columns }: CellsOptions, cell: CellPlace | null): CellPlace | null {
  const [first] = rows
  const [column] = columns
  if (first === undefined || column === undefined) return null
  const isThere = cell !== null && columns.includes(cell.column) && rows.some(({ id }) => id === cell.id)
  return isThere ? cell : { id: first.id, column }
}

function cellBeside(
  { rows, columns }: CellsOptions,
  { id, column }: CellPlace,
  down: number,
  right: number,
): CellPlace | null {
  const row = within(rows.findIndex((one) => one.id === id) + down, rows.length)
  const other = within(columns.indexOf(column) + right, columns.length)
  const [activity, name] = [rows[row], columns[other]]
  return activity === undefined || name === undefined ? null : { id: activity.id, column: name }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}
