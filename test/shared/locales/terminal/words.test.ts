import { describe, expect, it } from 'vitest'
import { readReasons } from '../../../../electron/readers/error.ts'
import { errorCodes } from '../../../../shared/contract/index.ts'
import {
  fill,
  isTerminalLanguage,
  terminalLanguages,
  terminalWords,
} from '../../../../shared/locales/terminal/index.ts'

/** Every text of a tree of words with its place. */
function textsOf(words: object, above = ''): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = `${above}${key}`
    if (typeof value === 'string') return [[place, value]]
    return typeof value === 'object' && value !== null ? textsOf(value, `${place}.`) : []
  })
}

const blanks = (text: string): string[] => text.match(/\{\{\w+\}\}/g)?.toSorted() ?? []
const base = textsOf(terminalWords('sq'))

describe.each(terminalLanguages)('the terminal in %s', (language) => {
  const words = terminalWords(language)
  const texts = new Map(textsOf(words))

  it('has every text, with the same blanks to fill', () => {
    expect([...texts.keys()].toSorted()).toEqual(base.map(([place]) => place).toSorted())
    const blanksOf = (pairs: Iterable<[string, string]>) =>
      Object.fromEntries([...pairs].map(([place, text]) => [place, blanks(text)]))
    expect(blanksOf(texts)).toEqual(blanksOf(base))
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has a sentence for each error', () => {
    expect(Object.keys(words.errors).toSorted()).toEqual([...errorCodes].toSorted())
  })

  it('has a sentence for each reason why a file is refused', () => {
    expect(Object.keys(words.reasons)).toEqual(expect.arrayContaining([...readReasons]))
  })

  it('names every option of the usage', () => {
    for (const option of [
      'import',
      'list',
      'export',
      '--library',
      '--plan',
      '--format',
      '--out',
      '--language',
    ])
      expect(words.usage).toContain(option)
  })
})

describe('fill', () => {
  it('puts values into a sentence and leaves unknown names', () => {
    expect(fill('{{a}} {{b}} {{constructor}}', { a: 'x', b: 2 })).toBe('x 2 {{constructor}}')
  })

  it('takes no sign of a value for a pattern', () => {
    expect(fill('{{a}}', { a: '$& {{a}}' })).toBe('$& {{a}}')
  })
})

describe('isTerminalLanguage', () => {
  it('knows the languages and nothing of the prototype', () => {
    expect(['sq', 'sr', 'en'].every(isTerminalLanguage)).toBe(true)
    expect(['', 'de', 'toString', '__proto__'].some(isTerminalLanguage)).toBe(false)
  })
})
