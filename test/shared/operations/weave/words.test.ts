import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIn, weaveTexts } from '../../../../shared/operations/index.ts'

describe('a text that two people change at the same time', () => {
  const base = 'Komuna ndërton dy shkolla.'

  it.each([
    [
      'changes in different places',
      'Komuna e re ndërton dy shkolla.',
      'Komuna ndërton tri shkolla.',
      'Komuna e re ndërton tri shkolla.',
    ],
    [
      'words side by side',
      'Bashkia ndërton dy shkolla.',
      'Komuna hap dy shkolla.',
      'Bashkia hap dy shkolla.',
    ],
    [
      'a word put in beside one that is changed',
      'Komuna ndërton dy shkolla të reja.',
      'Komuna ndërton dy kopshte.',
      'Komuna ndërton dy kopshte të reja.',
    ],
    ['both go on at the end, mine first', `${base} Një.`, `${base} Dy.`, `${base} Një. Dy.`],
    ['both begin anew', `Sot. ${base}`, `Nesër. ${base}`, `Sot. Nesër. ${base}`],
    ['one goes on from what the other says', `${base} Një.`, `${base} Një. Dy.`, `${base} Një. Dy.`],
    ['a new line before what goes on in the line', `${base}\nNjë.`, `${base} Dy.`, `${base} Dy.\nNjë.`],
    ['both take out words', 'Komuna dy shkolla.', 'Komuna ndërton shkolla.', 'Komuna shkolla.'],
    ['everything taken out of what nobody else changed', '', base, ''],
  ])('keeps %s', (_, mine, theirs, both) => {
    expect(weaveTexts(base, mine, theirs)).toEqual({ value: both, overruled: [] })
  })

  it('starts with what both say where there was nothing', () => {
    expect(weaveTexts('', 'Një', 'Dy').value).toBe('Një Dy')
  })

  it('leaves mine where both change the same word, and tells theirs', () => {
    expect(weaveTexts(base, 'Komuna ndërton tri shkolla.', 'Komuna sot ndërton pesë shkolla.')).toEqual({
      value: 'Komuna sot ndërton tri shkolla.',
      overruled: ['pesë'],
    })
  })

  it('leaves what I changed within what the others took out', () => {
    expect(weaveTexts(base, 'Komuna ndërton tri shkolla.', 'Komuna.')).toEqual({
      value: 'Komuna ndërton tri shkolla.',
      overruled: [''],
    })
  })

  it('never makes a number of parts of two', () => {
    const { value, overruled } = weaveTexts('Buxheti 12.500 €', 'Buxheti 13.500 €', 'Buxheti 12.600 €')
    expect({ value, overruled }).toEqual({ value: 'Buxheti 13.500 €', overruled: ['12.600'] })
  })

  it('is felt by nobody where both replace a text of the largest size', { timeout: 5_000 }, () => {
    const long = (word: string): string =>
      Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ')
    expect(weaveTexts(long('a'), long('b'), long('c')).value).toBe(long('b'))
  })
})

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.array(fc.constantFrom('a', 'b', ' ', '\n', '.', '1,2'), { maxLength: 12 }).map((all) => all.join('')),
)
const names = fc.array(fc.nat(12), { maxLength: 4 })
const start = Array.from({ length: 12 }, (_, index) => `fjala${index}`)

/** The words with new ones before those at some places. */
function inserting(side: string, places: readonly number[]): readonly string[] {
  return start.concat('').flatMap((word, at) => {
    const added = places.flatMap((place, index) => (place === at ? [`${side}${index}`] : []))
    return word === '' ? added : [...added, word]
  })
}

describe('weaving texts', () => {
  it('leaves what only one changed as they made it', () => {
    fc.assert(
      fc.property(anyText, anyText, (base, changed) => {
        expect(weaveTexts(base, changed, base)).toEqual({ value: changed, overruled: [] })
        expect(weaveTexts(base, base, changed)).toEqual({ value: changed, overruled: [] })
        expect(weaveTexts(base, changed, changed)).toEqual({ value: changed, overruled: [] })
      }),
    )
  })

  it('loses no word that one of the two put in, and keeps each in its order', () => {
    fc.assert(
      fc.property(names, names, (mine, theirs) => {
        const [own, other] = [inserting('imja', mine), inserting('tjetra', theirs)]
        const { value, overruled } = weaveTexts(start.join(' '), own.join(' '), other.join(' '))
        const words = value.split(' ')
        expect(overruled).toEqual([])
        expect(words.filter((word) => !word.startsWith('tjetra'))).toEqual(own)
        expect(words.filter((word) => !word.startsWith('imja'))).toEqual(other)
      }),
    )
  })

  it('has every word of the others in the text or among what it tells', () => {
    const changes = fc.array(fc.tuple(fc.nat(11), fc.constantFrom('ndrysho', 'hiq', 'shto')), {
      maxLength: 5,
    })
    const changed = (side: string, list: readonly (readonly [number, string])[]): string => {
      const words = [...start]
      for (const [at, how] of list) {
        const word = words[at] ?? ''
        words[at] = how === 'hiq' ? '' : how === 'shto' ? `${word} ${side}+${at}` : `${side}${at}`
      }
      return words.filter((word) => word !== '').join(' ')
    }
    fc.assert(
      fc.property(changes, changes, (mine, theirs) => {
        const [own, other] = [changed('imja', mine), changed('tjetra', theirs)]
        const { value, overruled } = weaveTexts(start.join(' '), own, other)
        for (const word of own.match(/imja\+?\d+/g) ?? []) expect(value).toContain(word)
        for (const word of other.match(/tjetra\+?\d+/g) ?? [])
          expect([value, ...overruled].join(' ')).toContain(word)
      }),
    )
  })
})

describe('the place of the caret', () => {
  it.each([
    ['after words put in before it', 'abc def', 'xyz abc def', 7, 11],
    ['before words put in right at it', 'abc', 'abc xyz', 3, 3],
    ['before words put in right at it, after a space', 'abc ', 'abc  xyz', 4, 4],
    ['between two changes', 'një dy tri', 'një e re dy tri e re', 6, 11],
    ['within a word that is changed', 'një dy tri', 'një shumë tri', 5, 5],
    ['at the start of what was taken out around it', 'një dy tri', 'një', 7, 3],
  ])('is %s', (_, before, after, place, expected) => {
    expect(placeIn(before, after, place, 'before')).toBe(expected)
  })

  it('is after what is put in right there where that is wanted', () => {
    expect(placeIn('një tri', 'një dy tri', 3, 'after')).toBe(6)
    expect(placeIn('një', 'një dy', 3, 'after')).toBe(6)
  })

  it('is always within the text', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(60),
        fc.constantFrom('before', 'after'),
        (before, after, place, stays) => {
          const moved = placeIn(before, after, Math.min(place, before.length), stays)
          expect(moved).toBeGreaterThanOrEqual(0)
          expect(moved).toBeLessThanOrEqual(after.length)
        },
      ),
    )
  })
})
