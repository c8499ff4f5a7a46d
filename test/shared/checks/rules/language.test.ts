import { describe, expect, it } from 'vitest'
import { defaultFormat } from '../../../../shared/formats/index.ts'
import { found, planWith } from '../plans.ts'

const halfTranslated = { ...defaultFormat, name: { sq: 'Plani im', sr: '', en: '' } }

describe('language', () => {
  it('finds words of a format that are not translated into the plan’s language', () => {
    const [finding] = found('language', planWith({ plan: { language: 'sr' } }), halfTranslated)
    expect(finding?.parameters).toEqual({ count: 1, first: 'Plani im' })
  })

  it('leaves a format alone that has them', () => {
    expect(found('language', planWith(), halfTranslated)).toEqual([])
    for (const language of ['sq', 'sr', 'en'])
      expect(found('language', planWith({ plan: { language } }))).toEqual([])
  })
})
