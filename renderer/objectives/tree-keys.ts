import type { CaretPlace, KeyPress } from '../drafting/list-keys.ts'

/** What a key does in a title of the tree. */
export type TreeAction =
  | 'add'
  | 'remove'
  | 'deeper'
  | 'higher'
  | 'move-up'
  | 'move-down'
  | 'previous'
  | 'next'

const withAlt: Readonly<Record<string, TreeAction>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  ArrowRight: 'deeper',
  ArrowLeft: 'higher',
}

/**
 * What a key does in a title of the tree; null where it only edits. As in Word's lists, Tab changes the level at the
 * start of a text and in an empty one; elsewhere it goes on to the next field, so that nobody is caught.
 */
export function treeAction(press: KeyPress, caret: CaretPlace): TreeAction | null {
  if (press.ctrlKey || press.metaKey) return null
  if (press.altKey) return press.shiftKey ? null : (withAlt[press.key] ?? null)
  const atStart = caret.start === 0 && caret.end === 0
  if (press.key === 'Tab') return atStart ? (press.shiftKey ? 'higher' : 'deeper') : null
  if (press.shiftKey) return null
  switch (press.key) {
    case 'Enter':
      return 'add'
    case 'Backspace':
    case 'Delete':
      return caret.text === '' ? 'remove' : null
    case 'ArrowUp':
      return caret.alone || atStart ? 'previous' : null
    case 'ArrowDown':
      return caret.alone || caret.start === caret.text.length ? 'next' : null
    default:
      return null
  }
}
