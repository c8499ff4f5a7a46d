import { describe, expect, it } from 'vitest'
import { entity, said } from '../plans.ts'

const about = (title: string, words: readonly string[], unit = '') =>
  said('target-direction', {
    inObjective: [
      entity(
        'indicator',
        {
          title,
          unit,
          baselineWords: words[0],
          baselineThousandths: Number.parseFloat(words[0] ?? '') * 1000,
        },
        words.slice(1).map((text, index) =>
          entity('indicator-target', {
            year: 2027 + index,
            words: text,
            thousandths: Number.parseFloat(text) * 1000,
          }),
        ),
      ),
    ],
  })

describe('target-direction', () => {
  it('finds a target above the baseline of what shall fall', () => {
    expect(about('Zvogëlimi i papunësisë', ['17 %', '19 %', '12 %'])).toEqual([
      'Viti 2027: Synimi «19 %» është më i madh se «17 %», ndonëse treguesi duhet të ulet.',
    ])
  })

  it('finds a target below the baseline of what shall rise', () => {
    expect(about('Rritja e pjesëmarrjes', ['50', '60', '40'])).toEqual([
      'Viti 2028: Synimi «40» është më i vogël se «60», ndonëse treguesi duhet të rritet.',
    ])
  })

  it('finds targets that go back and forth', () => {
    expect(about('Nxënës', ['10', '30', '20'])).toHaveLength(1)
  })

  it.each([
    ['a steady rise', 'Rritja e pjesëmarrjes', ['10', '20', '20']],
    [
      'a steady fall',
      'Zvogëlimi i hendekut',
      ['32 pikë përqindje (36 % vs 68 %)', '24 pikë përqindje', '16 pikë përqindje'],
    ],
    ['a fall that the title leaves open', 'Raste të braktisjes', ['20', '10', '5']],
    ['other units', 'Rritja e numrit', ['38 komuna', '20 %', '30 %']],
  ])('leaves %s alone', (_, title, words) => {
    expect(about(title, words)).toEqual([])
  })
})
