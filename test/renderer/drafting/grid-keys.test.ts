import { describe, expect, test } from 'vitest'
import { gridAction } from '../../../renderer/drafting/grid-keys.ts'
import type { KeyPress } from '../../../renderer/drafting/list-keys.ts'

const bare: KeyPress = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const caret = (text: string, at: number) => ({ text, start: at, end: at, alone: true })

describe('a key in a cell of a small grid', () => {
  test('Enter and the arrows go on as in a sheet, from the edges of the text', () => {
    expect(gridAction({ ...bare, key: 'Enter' }, caret('42', 1))).toBe('below')
    expect(gridAction({ ...bare, key: 'ArrowUp' }, caret('42', 1))).toBe('up')
    expect(gridAction({ ...bare, key: 'ArrowRight' }, caret('42', 2))).toBe('right')
    expect(gridAction({ ...bare, key: 'ArrowRight' }, caret('42', 1))).toBeNull()
    expect(gridAction({ ...bare, key: 'ArrowLeft' }, caret('42', 0))).toBe('left')
    expect(gridAction({ ...bare, key: 'ArrowLeft' }, caret('42', 1))).toBeNull()
  })

  test('Tab and letters are left to the browser', () => {
    expect(gridAction({ ...bare, key: 'Tab' }, caret('', 0))).toBeNull()
    expect(gridAction({ ...bare, key: 'a' }, caret('', 0))).toBeNull()
  })

  test('Alt and an arrow moves the row, Backspace removes only from an empty cell', () => {
    expect(gridAction({ ...bare, key: 'ArrowDown', altKey: true }, caret('42', 1))).toBe('move-down')
    expect(gridAction({ ...bare, key: 'Backspace' }, caret('', 0))).toBe('remove')
    expect(gridAction({ ...bare, key: 'Backspace' }, caret('42', 0))).toBeNull()
  })
})
