import { describe, expect, test } from 'vitest'
import type { KeyPress } from '../../../renderer/drafting/list-keys.ts'
import { treeAction } from '../../../renderer/objectives/tree-keys.ts'

const bare: KeyPress = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const caret = (text: string, at: number) => ({ text, start: at, end: at, alone: true })

describe('a key in a title of the tree', () => {
  test('Tab changes the level only at the start of the text, and else goes on', () => {
    const tab = { ...bare, key: 'Tab' }
    expect(treeAction(tab, caret('', 0))).toBe('deeper')
    expect(treeAction({ ...tab, shiftKey: true }, caret('Ujë', 0))).toBe('higher')
    expect(treeAction(tab, caret('Ujë', 3))).toBeNull()
  })

  test('Alt and the arrows move it from anywhere', () => {
    expect(treeAction({ ...bare, key: 'ArrowUp', altKey: true }, caret('Ujë', 2))).toBe('move-up')
    expect(treeAction({ ...bare, key: 'ArrowRight', altKey: true }, caret('Ujë', 2))).toBe('deeper')
  })

  test('Enter adds, Backspace removes what is empty', () => {
    expect(treeAction({ ...bare, key: 'Enter' }, caret('Ujë', 3))).toBe('add')
    expect(treeAction({ ...bare, key: 'Backspace' }, caret('', 0))).toBe('remove')
    expect(treeAction({ ...bare, key: 'Backspace' }, caret('Ujë', 0))).toBeNull()
  })
})
