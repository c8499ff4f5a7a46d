import { describe, expect, it } from 'vitest'
import { prose, unnumbered } from '../../../../electron/readers/transcription/prose.ts'

/** Blocks as short texts: paragraphs as they are, lists with their kind. */
function short(paragraphs: readonly string[]): unknown[] {
  return prose(paragraphs).map((block) => {
    if (block.type === 'paragraph') return block.runs.map(({ text }) => text).join('')
    return [block.ordered ? 'ol' : 'ul', ...block.items.map(({ runs }) => runs[0]?.text)]
  })
}

describe('prose', () => {
  it.each<[string, readonly string[], unknown[]]>([
    ['parts paragraphs at line feeds', ['Një\nDy', '', '  Tre '], ['Një', 'Dy', 'Tre']],
    [
      'makes a numbered list',
      ['Hapat:', '1. A', '2.B', '(3) C', 'Fund'],
      ['Hapat:', ['ol', 'A', 'B', 'C'], 'Fund'],
    ],
    ['makes a list with bullets', ['- a', '• b', '– c'], [['ul', 'a', 'b', 'c']]],
    ['leaves a single item a paragraph', ['1. A', 'x', '- b'], ['1. A', 'x', '- b']],
    ['leaves numbers that do not begin with 1', ['2. A', '3. B'], ['2. A', '3. B']],
    [
      'leaves years, sums and codes',
      ['2027. A', '1.1 A', '1.2 B', '3,5 A'],
      ['2027. A', '1.1 A', '1.2 B', '3,5 A'],
    ],
    [
      'begins a new list where the numbers begin again',
      ['1. A', '2. B', '1. C', '2. D'],
      [
        ['ol', 'A', 'B'],
        ['ol', 'C', 'D'],
      ],
    ],
    ['does not take a hyphenated word for a bullet', ['-të', '-ja'], ['-të', '-ja']],
  ])('%s', (_title, paragraphs, blocks) => {
    expect(short(paragraphs)).toEqual(blocks)
  })

  it('reads a very long list in one go', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index % 2 === 0 ? 1 : 2}. x`)
    expect(prose(lines)).toHaveLength(50_000)
  })
})

describe('unnumbered', () => {
  it('takes the numbers off steps that are numbered throughout', () => {
    expect(unnumbered(['(1) A', '(2) B'])).toEqual(['A', 'B'])
    expect(unnumbered(['1. A'])).toEqual(['A'])
  })

  it('leaves other steps as they are', () => {
    expect(unnumbered(['(1) A', 'B'])).toEqual(['(1) A', 'B'])
    expect(unnumbered(['(2) A'])).toEqual(['(2) A'])
    expect(unnumbered(['- A'])).toEqual(['- A'])
    expect(unnumbered([])).toEqual([])
  })
})
