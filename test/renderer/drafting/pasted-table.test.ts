import { expect, test } from 'vitest'
import { tableOfText } from '../../../renderer/drafting/pasted-table.ts'

test('a text with tabs is a table', () => {
  expect(tableOfText('Aktiviteti\tPeriudha\r\n"Rruga\ne re"\t2027\r\n')).toEqual([
    ['Aktiviteti', 'Periudha'],
    ['Rruga\ne re', '2027'],
  ])
})

test.each([
  ['1.\tUjë\r\n2.\tRrymë\r\n'],
  ['•\tUjë\r\n•\tRrymë'],
  ['·\tUjë\r\n\r\no\tRrymë'],
  ['a)\tUjë\niv.\tRrymë'],
  ['Ujë\nRrymë'],
  [''],
])('%j is a list, or no more than a text', (text) => {
  expect(tableOfText(text)).toBeNull()
})
