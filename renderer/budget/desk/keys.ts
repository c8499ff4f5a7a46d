import { isMoveKey, moved } from '../model/moves.ts'
import { nextEditable, nextInColumn, type Position } from '../model/positions.ts'
import { acceptOffer, clearChosen, fillChosenDown, fillChosenRight } from './commands.ts'
import { chooseBlock, type Desk, moveOn, moveTo, positionOf, say, startEditing } from './desk.ts'
import { addSource, removeRow } from './write.ts'

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** What the keys need from the element of the grid. */
export interface KeyPlace {
  /** How many rows are in sight. */
  readonly page: number
  readonly openMenu: () => void
}

/** Carries out a key of the grid; false for a key that is none of its own. */
export function pressKey(desk: Desk, press: KeyPress, place: KeyPlace): boolean {
  const ctrl = press.ctrlKey || press.metaKey
  if (press.key === 'ContextMenu' || (press.key === 'F10' && press.shiftKey)) {
    place.openMenu()
    return true
  }
  if (press.altKey) return pressWithAlt(desk, press.key)
  if (isMoveKey(press.key)) {
    const view = desk.view()
    const { active, corner } = desk.grid.getState()
    const from = positionOf(view, press.shiftKey ? corner : active)
    moveTo(desk, moved(view, from, press.key, ctrl, place.page), press.shiftKey)
    return true
  }
  return ctrl ? pressWithCtrl(desk, press.key) : pressPlain(desk, press)
}

function pressWithAlt(desk: Desk, key: string): boolean {
  if (key === 'ArrowDown') startEditing(desk, null)
  else if (key === 'Enter') acceptOffer(desk)
  else return false
  return true
}

function pressWithCtrl(desk: Desk, key: string): boolean {
  switch (key.toLowerCase()) {
    case 'r':
      fillChosenRight(desk)
      return true
    case 'd':
      fillChosenDown(desk)
      return true
    case 'a':
      chooseAll(desk)
      return true
    case ' ':
      chooseColumn(desk)
      return true
    case 'delete':
      removeRow(desk)
      return true
    default:
      return false
  }
}

function pressPlain(desk: Desk, { key, shiftKey }: KeyPress): boolean {
  switch (key) {
    case 'Tab':
      return tab(desk, shiftKey ? -1 : 1)
    case 'Enter':
      enter(desk, shiftKey ? -1 : 1)
      return true
    case 'F2':
      startEditing(desk, null)
      return true
    case 'Escape':
      giveUp(desk)
      return true
    case 'Delete':
      clearChosen(desk)
      return true
    case 'Backspace':
      startEditing(desk, '')
      return true
    case 'Insert':
      addSource(desk)
      return true
    default:
      if (key.length !== 1) return false
      // A space opens a list, and would be no beginning of an amount.
      startEditing(desk, key === ' ' ? null : key)
      return true
  }
}

/** Tab goes on in the row and from there to the next; past the last cell, and after Escape, it leaves the grid. */
export function tab(desk: Desk, step: 1 | -1): boolean {
  const { active, leaving, tabFrom } = desk.grid.getState()
  if (leaving) {
    desk.grid.setState({ leaving: false })
    return false
  }
  const view = desk.view()
  const next = nextEditable(view, positionOf(view, active), step)
  if (next === null) return false
  moveOn(desk, next, tabFrom ?? active.column)
  return true
}

/** Enter goes down; after Tab, to where the row was begun. */
export function enter(desk: Desk, step: 1 | -1): void {
  const view = desk.view()
  const { active, tabFrom } = desk.grid.getState()
  const from = positionOf(view, active)
  const begun = view.columns.findIndex(({ key }) => key === tabFrom)
  const start: Position = { row: from.row, column: begun === -1 ? from.column : begun }
  const next = nextInColumn(view, start, step)
  moveOn(desk, next.row === from.row ? from : next, tabFrom)
}

/** First gives up the chosen block, then lets Tab out. */
function giveUp(desk: Desk): void {
  const { active, corner } = desk.grid.getState()
  if (active.row !== corner.row || active.column !== corner.column) {
    desk.grid.setState({ corner: active })
    return
  }
  desk.grid.setState({ leaving: true, offer: null })
  say(desk, (t) => t('budget.said.leaving'))
}

function chooseAll(desk: Desk): void {
  const { rows, columns } = desk.view()
  chooseBlock(desk, { row: 0, column: 0 }, { row: rows.length - 1, column: columns.length - 1 })
}

function chooseColumn(desk: Desk): void {
  const view = desk.view()
  const { column } = positionOf(view, desk.grid.getState().active)
  chooseBlock(desk, { row: 0, column }, { row: view.rows.length - 1, column })
}
