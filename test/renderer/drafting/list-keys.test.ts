import { describe, expect, test } from 'vitest'
import { type CaretPlace, type KeyPress, listAction } from '../../../renderer/drafting/list-keys.ts'

const bare: KeyPress = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

function caret(text: string, at: number, alone = true): CaretPlace {
  return { text, start: at, end: at, alone }
}

describe('a key in a list of texts', () => {
  test('Enter makes the next item, Shift+Enter does not', () => {
    expect(listAction({ ...bare, key: 'Enter' }, caret('ujë', 3))).toBe('split')
    expect(listAction({ ...bare, key: 'Enter', shiftKey: true }, caret('ujë', 3))).toBeNull()
  })

  test('Backspace removes an empty item, joins at the start, and else edits', () => {
    const press = { ...bare, key: 'Backspace' }
    expect(listAction(press, caret('', 0))).toBe('remove')
    expect(listAction(press, caret('ujë', 0))).toBe('join')
    expect(listAction(press, caret('ujë', 2))).toBeNull()
    expect(listAction(press, { text: 'ujë', start: 0, end: 3, alone: true })).toBeNull()
  })

  test('Delete removes only an empty item', () => {
    const press = { ...bare, key: 'Delete' }
    expect(listAction(press, caret('', 0))).toBe('remove-forward')
    expect(listAction(press, caret('ujë', 3))).toBeNull()
  })

  test('arrows leave a text at its edges, and a text of one line anywhere', () => {
    const [up, down] = ['ArrowUp', 'ArrowDown'].map((key) => ({ ...bare, key }))
    expect(listAction({ ...bare, ...up }, caret('ujë', 1))).toBe('previous')
    expect(listAction({ ...bare, ...down }, caret('ujë', 1))).toBe('next')
    expect(listAction({ ...bare, ...up }, caret('ujë', 1, false))).toBeNull()
    expect(listAction({ ...bare, ...up }, caret('ujë', 0, false))).toBe('previous')
    expect(listAction({ ...bare, ...down }, caret('ujë', 3, false))).toBe('next')
  })

  test('Alt and an arrow moves the item, Ctrl and an arrow only the caret', () => {
    expect(listAction({ ...bare, key: 'ArrowLeft', altKey: true }, caret('ujë', 1))).toBe('move-left')
    expect(listAction({ ...bare, key: 'ArrowUp', altKey: true }, caret('ujë', 1))).toBe('move-up')
    expect(listAction({ ...bare, key: 'ArrowUp', ctrlKey: true }, caret('ujë', 1))).toBeNull()
  })
})
