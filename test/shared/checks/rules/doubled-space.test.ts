import { describe, expect, it } from 'vitest'
import { found, planWith, said } from '../plans.ts'

describe('doubled-space', () => {
  it('finds and mends two spaces in a row, hard ones too', () => {
    const plan = planWith({ activity: { description: 'Një  fjalë \u00a0 tjetër' } })
    const [finding] = found('doubled-space', plan)
    expect(finding?.parameters).toEqual({ count: 2 })
    expect(finding?.fix).toEqual([
      { type: 'update', id: finding?.entity, values: { description: 'Një fjalë tjetër' } },
    ])
  })

  it.each(['Një fjalë tjetër', 'Fundi i rreshtit  \nfillimi', '  hapësirë në fillim', '1 000 €'])(
    'leaves «%s» alone',
    (description) => {
      expect(said('doubled-space', { activity: { description } })).toEqual([])
    },
  )
})
