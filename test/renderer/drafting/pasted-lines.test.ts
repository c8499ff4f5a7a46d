import { describe, expect, test } from 'vitest'
import { pastedLines } from '../../../renderer/drafting/pasted-lines.ts'

describe('a pasted list', () => {
  test.each([
    { from: 'Word, with bullets', text: '•\tUjë\r\n•\tRrymë\r\n', lines: ['Ujë', 'Rrymë'] },
    { from: 'Word, bullets of a second level', text: 'o\tUjë\no\tRrymë', lines: ['Ujë', 'Rrymë'] },
    { from: 'Word, numbered', text: '1.\tUjë\n2.\tRrymë\n10.\tRrugë', lines: ['Ujë', 'Rrymë', 'Rrugë'] },
    { from: 'a message, with dashes', text: '- Ujë\n– Rrymë\n\n* Rrugë', lines: ['Ujë', 'Rrymë', 'Rrugë'] },
    { from: 'a paper, with letters', text: 'a) Ujë\n(b) Rrymë\niv) Rrugë', lines: ['Ujë', 'Rrymë', 'Rrugë'] },
    { from: 'a paper, with codes', text: '1.1 Ujë\n1.2 Rrymë', lines: ['Ujë', 'Rrymë'] },
    { from: 'Excel, one column', text: 'Ujë\nRrymë\n', lines: ['Ujë', 'Rrymë'] },
  ])('from $from', ({ text, lines }) => {
    expect(pastedLines(text)).toEqual(lines)
  })

  test.each([
    '3 shkolla pa ujë',
    '2027. viti i parë',
    '-5 % nga viti 2025',
    '1.5 milion euro',
    'A. Krasniqi kryeson komitetin',
  ])('keeps what is text: %s', (text) => {
    expect(pastedLines(text)).toEqual([text])
    expect(pastedLines(`${text}\nRrymë`)).toEqual([text, 'Rrymë'])
  })

  test('leaves out what no paper prints, and loose spaces', () => {
    expect(pastedLines('•\t Ujë\u0007  i pijshëm \n \u00a0\n')).toEqual(['Ujë i pijshëm'])
  })
})
