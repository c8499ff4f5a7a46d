import type { CaretPlace, KeyPress } from './list-keys.ts'

/** What a key does in a cell of a small grid. */
export type GridAction = 'up' | 'down' | 'left' | 'right' | 'below' | 'move-up' | 'move-down' | 'remove'

/**
 * What a key does in a cell; null where it only edits. As in a sheet, Enter goes down and the arrows leave a cell at
 * the edges of its text. Tab goes on by itself.
 */
export function gridAction(press: KeyPress, caret: CaretPlace): GridAction | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null
  if (press.altKey)
    return press.key === 'ArrowUp' ? 'move-up' : press.key === 'ArrowDown' ? 'move-down' : null
  const atStart = caret.start === 0 && caret.end === 0
  const atEnd = caret.start === caret.text.length
  switch (press.key) {
    case 'Enter':
      return 'below'
    case 'ArrowUp':
      return caret.alone || atStart ? 'up' : null
    case 'ArrowDown':
      return caret.alone || atEnd ? 'down' : null
    case 'ArrowLeft':
      return atStart ? 'left' : null
    case 'ArrowRight':
      return atEnd ? 'right' : null
    case 'Backspace':
      return caret.text === '' ? 'remove' : null
    default:
      return null
  }
}
