import { describe, expect, it } from 'vitest'
import { said } from '../plans.ts'

describe('period-missing', () => {
  it.each([
    ['no years', { periodKind: 'years', firstYear: null, lastYear: null }],
    ['no words', { periodKind: 'words', firstYear: null, lastYear: null, periodWords: ' ' }],
  ])('finds an activity with %s', (_, activity) => {
    expect(said('period-missing', { activity })).toEqual(['Nuk është shënuar kur zbatohet aktiviteti.'])
  })

  it.each([
    ['ongoing', { periodKind: 'ongoing', firstYear: null, lastYear: null }],
    ['every year', { periodKind: 'every-year', firstYear: null, lastYear: null }],
    ['in words', { periodKind: 'words', firstYear: null, lastYear: null, periodWords: 'Çdo 6 muaj' }],
  ])('leaves one alone that is %s', (_, activity) => {
    expect(said('period-missing', { activity })).toEqual([])
  })
})
