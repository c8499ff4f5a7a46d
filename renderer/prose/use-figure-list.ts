import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { type OfferedFigure, useOfferedFigures } from './figures.ts'

/** Where figures are being offered: from there on is typed what finds one. */
interface Offer {
  readonly from: number
  /** How many signs at `from` only asked for the list: 1 for the `/`. */
  readonly asked: 0 | 1
}

/** The list of figures at the caret. */
export interface FigureList {
  readonly id: string
  readonly options: readonly OfferedFigure[]
  /** Index of the option that Enter takes. */
  readonly active: number
  /** Where in the document the list belongs. */
  readonly from: number
  readonly take: (editor: Editor, option: OfferedFigure) => void
}

/** What the editor asks of the list. */
export interface FigureListControl {
  /** Null while no figures are offered. */
  readonly list: FigureList | null
  readonly open: (editor: Editor) => void
  readonly close: () => void
  /** Looks at what is typed: `/` at the beginning of a word asks for the list. */
  readonly follow: (editor: Editor, isTyped: boolean) => void
  /** Answers whether the key was the list's. */
  readonly press: (event: KeyboardEvent, editor: Editor | null) => boolean
}

/** The longest text that still looks for a figure. */
const longestQuery = 30

/** Offers the figures of the plan at the caret, by `/` or by the bar's button. */
export function useFigureList(entity: Id): FigureListControl {
  const id = useId()
  const find = useOfferedFigures(entity)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const options = offer === null ? [] : find(query)
  const close = (): void => setOffer(null)
  const show = (next: Offer | null, typed: string): void => {
    setOffer(next)
    setQuery(typed)
    setActive(0)
  }
  const take = (editor: Editor, { name, text }: OfferedFigure): void => {
    if (offer === null) return
    const to = editor.state.selection.from
    const figure = { type: 'figure', attrs: { name, text } }
    close()
    editor.chain().focus().insertContentAt({ from: offer.from, to }, figure, { updateSelection: true }).run()
  }
  const list = offer === null || options.length === 0 ? null : { id, options, active, from: offer.from, take }
  return {
    list,
    close,
    open: (editor) => show({ from: editor.state.selection.from, asked: 0 }, ''),
    follow: (editor, isTyped) => {
      const typed = offer === null ? null : queryAt(editor, offer)
      if (typed !== null) {
        if (typed !== query) show(offer, typed)
      } else if (isTyped && asksAt(editor)) show({ from: editor.state.selection.from - 1, asked: 1 }, '')
      else if (offer !== null) close()
    },
    press: (event, editor) => {
      if (list === null || editor === null || event.ctrlKey || event.altKey || event.metaKey) return false
      const option = options[active]
      if (event.key === 'ArrowDown') setActive((active + 1) % options.length)
      else if (event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length)
      else if ((event.key === 'Enter' || event.key === 'Tab') && option !== undefined) take(editor, option)
      else if (event.key === 'Escape') close()
      else return false
      return true
    },
  }
}

/** What was typed since the list was asked for; null where the caret has left it. */
function queryAt({ state }: Editor, { from, asked }: Offer): string | null {
  const { $from, empty } = state.selection
  const start = from - $from.start()
  if (!empty || start < 0 || $from.parentOffset < start + asked) return null
  const typed = $from.parent.textBetween(start, $from.parentOffset, '\n', '\n')
  if (typed.length > longestQuery || typed.includes('\n') || (asked === 1 && !typed.startsWith('/')))
    return null
  return typed.slice(asked)
}

function asksAt({ state }: Editor): boolean {
  const { $from, empty } = state.selection
  return empty && /(?:^|[\s(])\/$/.test($from.parent.textBetween(0, $from.parentOffset, '\n', ' '))
}
