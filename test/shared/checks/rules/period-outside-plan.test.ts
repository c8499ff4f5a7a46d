import { describe, expect, it } from 'vitest'
import { entity, line, said } from '../plans.ts'

describe('period-outside-plan', () => {
  it.each([
    [2018, 2019, 'Periudha 2018–2019 del jashtë viteve të planit (2027–2029).'],
    [2026, 2029, 'Periudha 2026–2029 del jashtë viteve të planit (2027–2029).'],
    [2029, 2030, 'Periudha 2029–2030 del jashtë viteve të planit (2027–2029).'],
    [2030, 2030, 'Periudha 2030 del jashtë viteve të planit (2027–2029).'],
  ])('finds %i–%i', (firstYear, lastYear, message) => {
    expect(said('period-outside-plan', { activity: { firstYear, lastYear } })).toEqual([message])
  })

  it('finds an amount of a year that the plan does not cover', () => {
    expect(
      said('period-outside-plan', { inActivity: [line(2027, 1), line(2031, 5), line(2031, 6)] }),
    ).toEqual(['Ka shumë për vitin 2031, që plani nuk e mbulon (2027–2029).'])
  })

  it('finds a target of such a year', () => {
    const targets = [2029, 2030].map((year) =>
      entity('indicator-target', { year, words: '5', thousandths: 5000 }),
    )
    const inObjective = [entity('indicator', { title: 'Klasa', baselineWords: '5' }, targets)]
    expect(said('period-outside-plan', { inObjective })).toEqual([
      'Ka synim për vitin 2030, që plani nuk e mbulon (2027–2029).',
    ])
  })

  it('finds a cost item of such a year', () => {
    const item = (...years: readonly number[]) => entity('cost-item', { description: 'Libra', years })
    const inActivity = [line(2027, 1), item(2028, 2031), item(2027), item()]
    expect(said('period-outside-plan', { inActivity })).toEqual([
      'Zëri i kostos është për vitin 2031, që plani nuk e mbulon (2027–2029).',
    ])
  })

  it.each([
    ['years of the plan', { firstYear: 2027, lastYear: 2029 }],
    ['one of them', { firstYear: 2028, lastYear: 2028 }],
    ['no years', { firstYear: null, lastYear: null }],
    ['an ongoing period', { periodKind: 'ongoing', firstYear: 2019, lastYear: 2020 }],
  ])('leaves %s alone', (_, activity) => {
    expect(said('period-outside-plan', { activity })).toEqual([])
  })
})
