/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Where the caret stands in a text. */
export interface CaretPlace {
  readonly text: string
  /** First and last character of what is chosen; the same for a bare caret. */
  readonly start: number
  readonly end: number
  /** Whether the text is drawn in one line. */
  readonly alone: boolean
}

/** What a key does in a list of texts. */
export type ListAction =
  | 'split'
  | 'remove'
  | 'remove-forward'
  | 'join'
  | 'previous'
  | 'next'
  | 'move-up'
  | 'move-down'
  | 'move-left'
  | 'move-right'

const moves: Readonly<Record<string, ListAction>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  ArrowLeft: 'move-left',
  ArrowRight: 'move-right',
}

/** What a key does in a list of texts, as in the lists of Word; null where it only edits the text. */
export function listAction(press: KeyPress, caret: CaretPlace): ListAction | null {
  if (press.ctrlKey || press.metaKey) return null
  if (press.altKey) return press.shiftKey ? null : (moves[press.key] ?? null)
  if (press.shiftKey) return null
  const atStart = caret.start === 0 && caret.end === 0
  const atEnd = caret.start === caret.text.length
  switch (press.key) {
    case 'Enter':
      return 'split'
    case 'Backspace':
      if (caret.text === '') return 'remove'
      return atStart ? 'join' : null
    case 'Delete':
      return caret.text === '' ? 'remove-forward' : null
    case 'ArrowUp':
      return caret.alone || atStart ? 'previous' : null
    case 'ArrowDown':
      return caret.alone || atEnd ? 'next' : null
    default:
      return null
  }
}

/** Where the caret stands in a text on the page. */
export function caretIn(area: HTMLTextAreaElement): CaretPlace {
  const style = getComputedStyle(area)
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
  const line = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.5
  return {
    text: area.value,
    start: area.selectionStart,
    end: area.selectionEnd,
    alone: area.clientHeight - padding < line * 1.5,
  }
}
