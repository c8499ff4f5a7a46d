import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyKey } from '../../../shared/printed/body-words.ts'
import { splitCell } from '../../../shared/printed/split-bodies.ts'

const known = new Set(['DKA', 'MD', 'OJQ', 'komunat', 'MASHTI', 'donatorët', 'ASH', 'Bashkia'].map(bodyKey))

function split(cell: string): readonly string[] {
  return splitCell(cell, (text) => known.has(bodyKey(text)))
}

describe('splitCell', () => {
  it.each<[string, readonly string[]]>([
    ['DKA, ZKKK, shkollat', ['DKA', 'ZKKK', 'shkollat']],
    ['OJQ-të dhe donatorët', ['OJQ-të', 'donatorët']],
    ['QKMF / QMF; DSH\nMSh', ['QKMF', 'QMF', 'DSH', 'MSh']],
    ['DKA e ZKKK', ['DKA', 'ZKKK']],
    ['Zyra e Punësimit, Drejtoria e Arsimit', ['Zyra e Punësimit', 'Drejtoria e Arsimit']],
    ['Drejtoria e Mbrojtjes dhe Përfshirjes Sociale', ['Drejtoria e Mbrojtjes dhe Përfshirjes Sociale']],
    ['Drejtoria për Kthim dhe Komunitete', ['Drejtoria për Kthim dhe Komunitete']],
    [
      'Ministria e Arsimit, e Shkencës dhe e Teknologjisë',
      ['Ministria e Arsimit, e Shkencës dhe e Teknologjisë'],
    ],
    ['ASH, Drejtoria e Kulturës, Rinisë dhe Sportit', ['ASH', 'Drejtoria e Kulturës, Rinisë dhe Sportit']],
    ['Akademia e Drejtësisë dhe Akademia e Sigurisë', ['Akademia e Drejtësisë', 'Akademia e Sigurisë']],
    ['Qendra e Lagjes (QEL) dhe Zyra Civile (ZC).', ['Qendra e Lagjes (QEL)', 'Zyra Civile (ZC)']],
    ['Donatorët (UNICEF, TDH), DKA', ['Donatorët (UNICEF, TDH)', 'DKA']],
    ['Bashkia/ASH', ['Bashkia', 'ASH']],
    ['NJV\\NJA', ['NJV', 'NJA']],
    ['Drejtoria e Buxhetit/Financës', ['Drejtoria e Buxhetit/Financës']],
    ['MD DKA, komunat OJQ (TDH)', ['MD', 'DKA', 'komunat', 'OJQ (TDH)']],
    ['OJQ Iliria', ['OJQ Iliria']],
    ['MASHTI-Donatorët', ['MASHTI', 'Donatorët']],
    ['ZKM – AP', ['ZKM – AP']],
    ['BRK. MSH, Donatorë', ['BRK', 'MSH', 'Donatorë']],
    ['DKA përkrahës OJQ dhe mbikëqyrës: MD', ['DKA', 'OJQ', 'MD']],
    ['MASHTI mbikëqyrës, OJQ', ['MASHTI', 'OJQ']],
    ['Grupi punues për romë, ashkali dhe egjiptianë', ['Grupi punues për romë, ashkali dhe egjiptianë']],
    ['DKA, (Këshilli i Evropës)', ['DKA', 'Këshilli i Evropës']],
    ['komunat dhe OJQ Iliria)', ['komunat', 'OJQ Iliria']],
    ['Shkolla ((e re), e vjetër)', ['Shkolla ((e re), e vjetër)']],
    ['DKA, sipas nevojës', ['DKA', 'sipas nevojës']],
    ['DKA,', ['DKA']],
    ['/', []],
    ['-', []],
    [' ', []],
    ['', []],
  ])('splits %j', (cell, bodies) => {
    expect(split(cell)).toEqual(bodies)
  })

  const body = fc.constantFrom(
    'DKA',
    'OJQ-të',
    'shkollat',
    'Zyra e Punësimit',
    'Qendra e Lagjes (QEL)',
    'donatorët',
    'A2B',
  )
  const separator = fc.constantFrom(', ', ',', '; ', ' / ', '\n', ' dhe ', ',\n', ' /')

  it('finds the bodies of any list of them', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 8 }), separator, (bodies, sign) => {
        expect(split(bodies.join(sign))).toEqual(bodies)
      }),
    )
  })

  it('drops no letter of a cell but the words that part bodies', () => {
    const words = 'DKA OJQ-të Zyra e dhe Punësimit për Rinisë komunat mbikëqyrës ( ) MD'
    const word = fc.constantFrom(...words.split(' '))
    const sign = fc.constantFrom(' ', ', ', '/', ' / ', '\n', '. ', '-', ' – ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sign), { maxLength: 12 }), (parts) => {
        const cell = parts.flat().join('')
        expect(letters(split(cell).join(' '))).toBe(letters(cell))
      }),
      { numRuns: 2_000 },
    )
  })
})

/** The letters of a text, without the words that part bodies. */
function letters(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !['dhe', 'e', 'mbikëqyrës', ''].includes(word))
    .join('')
}
