import { type KeyboardEvent, useLayoutEffect, useState } from 'react'
import type { PlanFormat } from '../../../shared/formats/index.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { useSpeech } from '../../i18n/language.ts'
import { tab } from '../desk/keys.ts'
import { choose, chooseNewSource, enterWords, stopAdding } from '../desk/write.ts'
import { useDesk, useView } from '../desk-context.ts'
import type { BudgetColumn } from '../model/columns.ts'
import type { LineRow } from '../model/rows.ts'
import { matching, named, type Option, optionsFor } from '../words.ts'
import { endEditing } from './editing.ts'

/** One line of the list: something to choose, a new source of the typed name, or the typed words in place of amounts. */
export type Item =
  | { readonly type: 'option'; readonly option: Option }
  | { readonly type: 'new'; readonly name: string }
  | { readonly type: 'words'; readonly name: string }

/** How one of several words is chosen. */
export interface Choice {
  readonly text: string
  readonly items: readonly Item[]
  /** The number of the line that Enter takes. */
  readonly current: number
  /** Whether what was chosen is another row's already. */
  readonly isTaken: boolean
  readonly type: (text: string) => void
  readonly take: (item: Item | undefined) => boolean
  readonly press: (event: KeyboardEvent) => void
  /** Gives the choice up; answers true, for there is nothing that could keep the editor open. */
  readonly leave: () => true
}

/** Chooses a word by its beginning, by arrows or by the mouse. */
export function useChoice(row: LineRow, column: BudgetColumn, typed: string | null): Choice {
  const { t } = useSpeech()
  const desk = useDesk()
  const view = useView()
  const [text, setText] = useState(typed ?? '')
  const [at, setAt] = useState(0)
  const [isTaken, setTaken] = useState(false)
  const items = itemsFor(optionsFor(t, view, column), text, column, formatIn(view.plan))
  const current = Math.min(at, items.length - 1)
  const leave = (): true => {
    if (desk.grid.getState().editing?.row !== row.key) return true
    desk.grid.setState({ editing: null })
    stopAdding(desk)
    return true
  }
  useLayoutEffect(() => desk.openEditor(leave))
  const take = (item: Item | undefined): boolean => {
    if (item === undefined) return false
    if (item.type === 'new') chooseNewSource(desk, row, item.name)
    else if (item.type === 'words') enterWords(desk, row, column, item.name)
    else if (choose(desk, row, column, item.option.value) === 'taken') {
      setTaken(true)
      return false
    }
    endEditing(desk, true)
    return true
  }
  const cancel = (): void => {
    endEditing(desk, true)
    stopAdding(desk)
  }
  const press = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.nativeEvent.isComposing) return
    if (key === 'Escape') cancel()
    else if (key === 'ArrowDown') setAt(Math.min(current + 1, items.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(current - 1, 0))
    else if (key === 'Enter') take(items[current])
    // Where a source was added, its first amount comes next already.
    else if (key === 'Tab') {
      if (take(items[current]) && !row.isDraft) tab(desk, event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
  }
  const type = (next: string): void => {
    setText(next)
    setAt(0)
    setTaken(false)
  }
  return { text, items, current, isTaken, type, take, press, leave }
}

function itemsFor(
  options: readonly Option[],
  text: string,
  { kind }: BudgetColumn,
  { costModel }: PlanFormat,
): readonly Item[] {
  const found = matching(options, text).map((option): Item => ({ type: 'option', option }))
  const name = text.trim()
  if (name === '' || named(options, name) !== undefined) return found
  if (kind === 'source') return [...found, { type: 'new', name }]
  return kind === 'cost-kind' && costModel.words ? [...found, { type: 'words', name }] : found
}
