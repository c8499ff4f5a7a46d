import { describe, expect, it } from 'vitest'
import { entity, said } from '../plans.ts'

type Value = readonly [words: string, number: number | null]

const about = (title: string, baseline: Value, ...targets: readonly Value[]) =>
  said('indicator-type', {
    inObjective: [
      entity(
        'indicator',
        { title, baselineWords: baseline[0], baselineThousandths: baseline[1] },
        targets.map(([words, thousandths], index) =>
          entity('indicator-target', { year: 2027 + index, words, thousandths }),
        ),
      ),
    ],
  })

describe('indicator-type', () => {
  it('finds words among numbers', () => {
    expect(about('Nxënës', ['10', 10_000], ['të lartë', null], ['30', 30_000])).toEqual([
      'Treguesi matet me numra, por shkruan «të lartë».',
    ])
  })

  it('finds words where the title promises a number', () => {
    expect(about('Numri i nxënësve', ['nevojiten statistika', null])).toHaveLength(1)
    expect(about('Përqindja e nxënësve', ['N/A', null], ['10 %', 10_000])).toHaveLength(1)
  })

  it.each([
    ['numbers', ['10', 10_000], [['20', 20_000]]],
    ['words throughout', ['Nuk ka skema', null], [['Skemat zbatohen', null]]],
    ['words with a number in them', ['10', 10_000], [['-20% nga vlera bazë', null]]],
    ['a dash, which is a missing cell', ['10', 10_000], [['-', null]]],
  ] satisfies readonly [string, Value, Value[]][])('leaves %s alone', (_, baseline, targets) => {
    expect(about('Nxënës', baseline, ...targets)).toEqual([])
  })
})
