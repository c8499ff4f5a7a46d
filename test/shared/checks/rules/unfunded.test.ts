import { describe, expect, it } from 'vitest'
import { activity, line, said } from '../plans.ts'

const sought = (euro: number) => line(2027, euro, { status: 'sought' })

describe('unfunded', () => {
  it('finds an activity whose cost is not known', () => {
    const inResult = [activity({ title: 'Bursa', costKind: 'unknown', costWords: '' })]
    expect(said('unfunded', { inResult })).toEqual(['Kostoja e aktivitetit ende nuk dihet.'])
  })

  it('finds that more than half of the money is sought, with the sum', () => {
    expect(said('unfunded', { inActivity: [line(2027, 100), sought(101)] })).toEqual([
      'Më shumë se gjysma e mjeteve ende kërkohet: 101,00 € nga 201,00 € (aktivitete: 1).',
    ])
  })

  it.each([
    ['half of the money sought', { inActivity: [line(2027, 100), sought(100)] }],
    ['an unknown kind with amounts', { activity: { costKind: 'unknown' } }],
    ['no cost', { inActivity: [], activity: { costKind: 'administrative' } }],
  ])('leaves %s alone', (_, parts) => {
    expect(said('unfunded', parts)).toEqual([])
  })
})
