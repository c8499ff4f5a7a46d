import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type CellAt, type Desk, moveOn, positionOf } from '../desk/desk.ts'
import { enter, tab } from '../desk/keys.ts'
import { enterAmount } from '../desk/write.ts'
import { useDesk } from '../desk-context.ts'
import type { Entry } from '../model/entry.ts'
import { isMoveKey, moved } from '../model/moves.ts'
import { endEditing } from './editing.ts'

/** How an amount is typed into a cell. */
export interface AmountEntry {
  readonly input: RefObject<HTMLInputElement | null>
  /** Why what was typed could not be taken over. */
  readonly problem: Extract<Entry, { kind: 'problem' }> | null
  /** Takes over what was typed; false where that is not possible. */
  readonly finish: () => boolean
  readonly press: (event: KeyboardEvent) => void
}

/**
 * Keeps an editor open until what was typed is an amount, or is given up.
 * @param isNew whether the cell is typed anew: then arrows go on to the next cell, else they move the caret
 */
export function useAmountEntry(cell: CellAt, isNew: boolean): AmountEntry {
  const desk = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<AmountEntry['problem']>(null)
  const take = (everywhere: boolean): boolean => {
    const element = input.current
    if (element === null || !isOpen(desk, cell)) return true
    const found = enterAmount(desk, cell, element.value, everywhere)
    setProblem(found)
    if (found === null) endEditing(desk, document.activeElement === element)
    else element.focus()
    return found === null
  }
  const finish = (): boolean => take(false)
  useLayoutEffect(() => desk.openEditor(finish))
  return {
    input,
    problem,
    finish,
    press: (event) => {
      if (event.nativeEvent.isComposing) return
      const then = afterKey(event, isNew)
      if (then === null) return
      event.preventDefault()
      if (then === 'cancel') endEditing(desk, true)
      else if (take(then === 'everywhere')) goOn(desk, event)
    },
  }
}

function isOpen(desk: Desk, { row, column }: CellAt): boolean {
  const { editing } = desk.grid.getState()
  return editing?.row === row.key && editing.column === column.key
}

function afterKey(event: KeyboardEvent, isNew: boolean): 'take' | 'everywhere' | 'cancel' | null {
  const { key, ctrlKey, altKey, shiftKey } = event
  if (altKey) return null
  if (key === 'Escape') return 'cancel'
  if (key === 'Enter') return ctrlKey ? 'everywhere' : 'take'
  if (key === 'Tab') return 'take'
  return isNew && key.startsWith('Arrow') && !shiftKey ? 'take' : null
}

function goOn(desk: Desk, { key, shiftKey, ctrlKey }: KeyboardEvent): void {
  const step = shiftKey ? -1 : 1
  if (key === 'Tab') tab(desk, step)
  else if (key === 'Enter' && !ctrlKey) enter(desk, step)
  else if (isMoveKey(key)) {
    const view = desk.view()
    moveOn(desk, moved(view, positionOf(view, desk.grid.getState().active), key, false, 1))
  }
}
