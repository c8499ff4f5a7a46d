import { expect, test } from 'vitest'
import { nearestKey } from '../../../renderer/drafting/focus.ts'

test('the focus goes to what followed what is gone, else to what came before', () => {
  const before = ['a', 'b', 'c', 'd']
  expect(nearestKey(before, 'b', new Set(['a', 'c', 'd']))).toBe('c')
  expect(nearestKey(before, 'b', new Set(['a', 'd', 'new']))).toBe('d')
  expect(nearestKey(before, 'd', new Set(['a', 'b']))).toBe('b')
  expect(nearestKey(before, 'b', new Set(['new']))).toBeNull()
  expect(nearestKey(before, 'unknown', new Set(before))).toBeNull()
})
