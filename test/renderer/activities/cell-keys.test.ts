import { describe, expect, test } from 'vitest'
import { cellAction } from '../../../renderer/activities/cell-keys.ts'
import type { KeyPress } from '../../../renderer/drafting/list-keys.ts'

const bare: KeyPress = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

describe('a key on a cell of the table', () => {
  test.each([
    ['ArrowDown', { type: 'go', rows: 1, columns: 0 }],
    ['ArrowLeft', { type: 'go', rows: 0, columns: -1 }],
    ['F2', { type: 'edit' }],
    ['Enter', { type: 'edit' }],
    ['Delete', { type: 'clear' }],
    ['Insert', { type: 'add' }],
    ['ë', { type: 'replace', text: 'ë' }],
  ])('%s', (key, action) => {
    expect(cellAction({ ...bare, key })).toEqual(action)
  })

  test('Tab, Esc and the keys of the program are left alone', () => {
    for (const key of ['Tab', 'Escape', 'F5', ' ']) expect(cellAction({ ...bare, key })).toBeNull()
    expect(cellAction({ ...bare, key: 'z', ctrlKey: true })).toBeNull()
    expect(cellAction({ ...bare, key: 'ArrowLeft', altKey: true })).toBeNull()
  })

  test('Alt moves the row, Ctrl+Enter opens the form', () => {
    expect(cellAction({ ...bare, key: 'ArrowUp', altKey: true })).toEqual({ type: 'move', direction: 'up' })
    expect(cellAction({ ...bare, key: 'Enter', ctrlKey: true })).toEqual({ type: 'open' })
  })
})
