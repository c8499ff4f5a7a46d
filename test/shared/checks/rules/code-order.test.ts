import { describe, expect, it } from 'vitest'
import { activity, declared, said } from '../plans.ts'

const code = (printed: string) => declared('code', 'table', printed)
const rows = (...codes: readonly string[]) => ({
  inObjective: [code('1')],
  inActivity: [code(codes[0] ?? '')],
  inResult: [
    code('1.1'),
    ...codes.slice(1).map((printed) => activity({ title: `A ${printed}` }, [code(printed)])),
  ],
})

describe('code-order', () => {
  it('finds a gap', () => {
    expect(said('code-order', rows('1.1.1', '1.1.2', '1.1.4'))).toEqual([
      'Pas kodit 1.1.2 vjen 1.1.4: ndërmjet tyre mungon së paku një kod.',
    ])
  })

  it('finds a step back', () => {
    expect(said('code-order', rows('1.1.1', '1.1.3', '1.1.2'))).toEqual([
      'Pas kodit 1.1.1 vjen 1.1.3: ndërmjet tyre mungon së paku një kod.',
      'Kodi 1.1.2 vjen pas kodit 1.1.3: radha kthehet prapa.',
    ])
  })

  it('finds a beginning that is not the first', () => {
    expect(said('code-order', rows('1.1.2', '1.1.3'))).toEqual([
      'Radha e kodeve fillon me 1.1.2 e jo me të parin.',
    ])
  })

  it.each([
    ['codes in order', ['1.1.1', '1.1.2', '1.1.3']],
    ['more than nine of them', Array.from({ length: 12 }, (_, index) => `1.1.${index + 1}`)],
    ['a doubled code that took the place of the next', ['1.1.1', '1.1.2', '1.1.2', '1.1.4']],
    ['a code of another parent, which another rule tells', ['1.1.1', '2.2.9', '1.1.3']],
    ['rows without codes', ['', '', '']],
  ])('leaves %s alone', (_, codes) => {
    expect(said('code-order', rows(...codes))).toEqual([])
  })
})
