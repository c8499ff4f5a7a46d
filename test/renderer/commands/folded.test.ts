import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, hasWords, wordsIn } from '../../../renderer/commands/folded.ts'

describe('a folded text', () => {
  test.each([
    ['Përfshirja e Nxënësve', 'perfshirja e nxenesve'],
    ['Çerdhja', 'cerdhja'],
    ['Škola u Đakovici', 'skola u dakovici'],
  ])('%s is %s', (text, bare) => expect(folded(text)).toBe(bare))

  test('stays as it is when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)))
  })
})

describe('the words of a query', () => {
  test('are found in any order, in part, and without ë', () => {
    expect(hasWords('Mësim plotësues për nxënësit', wordsIn('  NXENES   mesim '))).toBe(true)
    expect(hasWords('Mësim plotësues', wordsIn('mesim banim'))).toBe(false)
  })

  test.each(['Đakovica', 'djakovica', 'dakovica'])(
    'find Đakovica as %s, and what is written so',
    (written) => {
      expect(hasWords('Komuna Đakovica', wordsIn(written))).toBe(true)
      expect(hasWords(`Komuna ${written}`, wordsIn('đakovica'))).toBe(true)
    },
  )

  test('none at all are in every text', () => {
    expect(wordsIn('  ')).toEqual([])
    expect(hasWords('', [])).toBe(true)
  })
})
