import { describe, expect, it } from 'vitest'
import { entity, found, planWith, said } from '../plans.ts'

describe('doubled-space', () => {
  it('finds and mends two spaces in a row, hard ones too', () => {
    const plan = planWith({ activity: { description: 'Një  fjalë \u00a0 tjetër' } })
    const [finding] = found('doubled-space', plan)
    expect(finding?.parameters).toEqual({ count: 2 })
    expect(finding?.fix).toEqual([
      { type: 'update', id: finding?.entity, values: { description: 'Një fjalë tjetër' } },
    ])
  })

  it('mends prose around the figures of the plan, which stay', () => {
    const figure = { text: '1  €', value: 'total' }
    const body = [{ type: 'paragraph', runs: [{ text: 'Janë  këto ' }, figure] }]
    const plan = planWith({ inPlan: [entity('section', { heading: 'Hyrje', body })] })
    const findings = found('doubled-space', plan)
    const mended = [{ type: 'paragraph', runs: [{ text: 'Janë këto ' }, figure] }]
    expect(findings.map(({ fix }) => fix)).toEqual([
      [{ type: 'update', id: findings[0]?.entity, values: { body: mended } }],
    ])
  })

  it.each(['Një fjalë tjetër', 'Fundi i rreshtit  \nfillimi', '  hapësirë në fillim', '1 000 €'])(
    'leaves «%s» alone',
    (description) => {
      expect(said('doubled-space', { activity: { description } })).toEqual([])
    },
  )
})
