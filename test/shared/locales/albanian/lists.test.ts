import { expect, test } from 'vitest'
import { formatList } from '../../../../shared/locales/albanian/lists.ts'
import { pluralForm } from '../../../../shared/locales/albanian/plural.ts'

test('a list ends in dhe', () => {
  expect(formatList(['a', 'b', 'c'])).toBe('a, b dhe c')
  expect(formatList(['a', 'b'])).toBe('a dhe b')
  expect(formatList(['a'])).toBe('a')
  expect(formatList([])).toBe('')
})

test('only one is singular', () => {
  expect([1, -1].map(pluralForm)).toEqual(['one', 'one'])
  expect([0, 2, 11, 21, 101, 1.5].map(pluralForm)).toEqual([
    'other',
    'other',
    'other',
    'other',
    'other',
    'other',
  ])
})
