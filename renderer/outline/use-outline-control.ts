import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { isGroup } from './outline-nodes.ts'
import { moveFor, type OutlineMove, type OutlineRow, rowStarting } from './outline-rows.ts'
import { useTyped } from './use-typed.ts'
import { wordsOf } from './words-of.ts'

/** The outline as its keys and its mouse work on it. */
export interface OutlineOptions {
  readonly rows: readonly OutlineRow[]
  readonly tree: RefObject<HTMLElement | null>
  /** The page that is shown. */
  readonly place: string
  readonly open: ReadonlySet<string>
  readonly onOpen: (open: ReadonlySet<string>) => void
  readonly onChoose: (place: string) => void
}

/** What mouse and keyboard do in the outline. */
export interface OutlineControl {
  /** The row at which the Tab key stops. */
  readonly stop: string | undefined
  readonly renaming: string | null
  readonly choose: (at: string) => void
  readonly toggle: (at: string) => void
  readonly press: (event: KeyboardEvent, at: string) => void
  readonly endRenaming: (at: string) => void
}

/** The element of a row. */
export function itemIn(tree: HTMLElement | null, place: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? null
}

/** Keeps which row has the focus and which is being renamed, and carries out what keys and clicks ask. */
export function useOutlineControl(options: OutlineOptions): OutlineControl {
  const { rows, tree, place, open, onOpen, onChoose } = options
  const speech = useSpeech()
  const [focused, setFocused] = useState(place)
  const [renaming, setRenaming] = useState<string | null>(null)
  const type = useTyped()
  const focus = (at: string): void => {
    setFocused(at)
    itemIn(tree.current, at)?.focus()
  }
  const toggle = (at: string): void => {
    const next = new Set(open)
    if (!next.delete(at)) next.add(at)
    onOpen(next)
  }
  const choose = (at: string): void => {
    const node = rows.find((row) => row.node.place === at)?.node
    if (node === undefined) return
    setFocused(at)
    if (isGroup(node)) toggle(at)
    else onChoose(at)
  }
  const carryOut = (move: OutlineMove): void => {
    if (move.type === 'focus') focus(move.place)
    else if (move.type === 'open-all') onOpen(new Set([...open, ...move.places]))
    else if (move.type === 'rename') setRenaming(move.place)
    else if (move.type === 'choose') choose(move.place)
    else toggle(move.place)
  }
  return {
    stop: [focused, place, rows[0]?.node.place].find((one) => rows.some(({ node }) => node.place === one)),
    renaming,
    choose,
    toggle,
    press: (event, at) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const move = moveFor(rows, at, event.key, open)
      const typed = move === null && event.key.length === 1 ? type(event.key) : null
      const found = typed === null ? null : rowStarting(rows, at, typed, (node) => wordsOf(speech, node))
      if (move === null && found === null) return
      event.preventDefault()
      carryOut(move ?? { type: 'focus', place: found?.node.place ?? at })
    },
    endRenaming: (at) => {
      setRenaming(null)
      requestAnimationFrame(() => itemIn(tree.current, at)?.focus())
    },
  }
}
