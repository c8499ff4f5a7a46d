import type { Translate } from '../../i18n/language.ts'
import { keptOf } from '../../plan/kept.ts'
import type { PlanSession } from '../../state/plan-session.ts'
import { type BudgetColumn, takesAmounts } from '../model/columns.ts'
import { type Block, blockBetween, isEditable, type Position, within } from '../model/positions.ts'
import type { BudgetRow } from '../model/rows.ts'
import { type BudgetView, createViews, type ViewChoices } from '../model/view.ts'
import { createGridStore, type GridState, type GridStore, type Place } from './grid-state.ts'

/** The grid at work: the plan's session, what is shown of it, and where the user is. */
export interface Desk {
  readonly session: PlanSession
  readonly grid: GridStore
  /** The grid of the plan as it is now. */
  readonly view: () => BudgetView
  readonly viewOf: (plan: BudgetView['plan'], choices: ViewChoices) => BudgetView
  /**
   * Says how what is being typed is taken over, until the answered function is called.
   * @param finish false where what was typed cannot be taken over, and the editor stays
   */
  readonly openEditor: (finish: () => boolean) => () => void
  /** Takes over what is being typed, if anything is; false where that is not possible. */
  readonly finishEditing: () => boolean
}

/** A cell with its row and column. */
export interface CellAt {
  readonly row: BudgetRow
  readonly column: BudgetColumn
}

/** A desk for the open plan, at its first amount. */
export function createDesk(session: PlanSession): Desk {
  const viewOf = createViews(keptOf(session))
  const planNow = (): BudgetView['plan'] => {
    const { plan } = session.store.getState()
    if (plan === null) throw new TypeError('the plan is not open yet')
    return plan
  }
  const start = viewOf(planNow(), { adding: null, whole: false, everyYear: false })
  const grid = createGridStore(placeAt(start, firstAmount(start)))
  const view = (): BudgetView => viewOf(planNow(), grid.getState())
  let editor: (() => boolean) | null = null
  return {
    session,
    grid,
    view,
    viewOf,
    openEditor: (finish) => {
      editor = finish
      return () => {
        if (editor === finish) editor = null
      }
    },
    finishEditing: () => editor?.() ?? true,
  }
}

function firstAmount({ rows, columns }: BudgetView): Position {
  const row = rows.findIndex(({ type }) => type === 'line')
  const column = columns.findIndex(takesAmounts)
  return { row: Math.max(0, row), column: Math.max(0, column) }
}

/** The place of a position. */
export function placeAt({ rows, columns }: BudgetView, at: Position): Place {
  return { row: rows[at.row]?.key ?? '', column: columns[at.column]?.key ?? '', at }
}

/** Where a place is now. */
export function positionOf(view: BudgetView, { row, column, at }: Place): Position {
  const index = view.columns.findIndex(({ key }) => key === column)
  return within(view, { row: view.indexes.get(row) ?? at.row, column: index === -1 ? at.column : index })
}

/** The chosen block. */
export function chosenBlock(
  view: BudgetView,
  { active, corner }: Pick<GridState, 'active' | 'corner'>,
): Block {
  return blockBetween(positionOf(view, active), positionOf(view, corner))
}

/** The cell of a position; null where there is none. */
export function cellAt({ rows, columns }: BudgetView, position: Position): CellAt | null {
  const row = rows[position.row]
  const column = columns[position.column]
  return row === undefined || column === undefined ? null : { row, column }
}

/** The cell in which the user is. */
export function activeCell(desk: Desk): CellAt | null {
  const view = desk.view()
  return cellAt(view, positionOf(view, desk.grid.getState().active))
}

/** Goes on from a cell to where the next amount is typed: what is offered of the last one stays. */
export function moveOn(desk: Desk, at: Position, tabFrom: string | null = null): void {
  goTo(desk, at, { extend: false, tabFrom, keepsOffer: true })
}

/** Moves to a cell; the block then is that cell, or reaches from the active one to it. */
export function moveTo(desk: Desk, at: Position, extend: boolean, tabFrom: string | null = null): void {
  goTo(desk, at, { extend, tabFrom, keepsOffer: extend })
}

interface Going {
  readonly extend: boolean
  readonly tabFrom: string | null
  readonly keepsOffer: boolean
}

function goTo(desk: Desk, at: Position, { extend, tabFrom, keepsOffer }: Going): void {
  const place = placeAt(desk.view(), at)
  desk.grid.setState((state) => ({
    active: extend ? state.active : place,
    corner: place,
    reveal: place,
    tabFrom,
    leaving: false,
    offer: keepsOffer ? state.offer : keptOffer(state, place),
  }))
}

/** Chooses a block, which comes into sight with its first cell. */
export function chooseBlock(desk: Desk, active: Position, corner: Position): void {
  const view = desk.view()
  const place = placeAt(view, active)
  desk.grid.setState({ active: place, corner: placeAt(view, corner), reveal: place, tabFrom: null })
}

/** An offer goes when its row is left. */
function keptOffer({ offer }: GridState, { row }: Place): GridState['offer'] {
  return offer !== null && row.startsWith(`${offer.activity}/`) ? offer : null
}

/** Begins to type into the active cell; says so where nothing can be typed. */
export function startEditing(desk: Desk, typed: string | null): void {
  const cell = activeCell(desk)
  if (cell === null) return
  const { row, column } = cell
  if (!isEditable(row, column)) {
    say(desk, (t) => t(whyNot(cell)))
    return
  }
  desk.grid.setState(({ active }) => ({
    editing: { row: row.key, column: column.key, typed },
    corner: active,
    reveal: active,
    leaving: false,
  }))
}

function whyNot({ row, column }: CellAt) {
  if (row.type === 'heading' || column.kind === 'total') return 'budget.said.computed'
  if (column.kind === 'status' || column.kind === 'category') return 'budget.said.amountFirst'
  if (column.kind === 'cost-kind') return 'budget.said.kindAbove'
  return column.kind === 'outside' ? 'budget.said.outside' : 'budget.said.elsewhere'
}

/** Lets screen readers hear something. */
export function say(desk: Desk, words: (t: Translate) => string): void {
  desk.grid.setState({ said: { say: words } })
}
