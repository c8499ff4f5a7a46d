import { describe, expect, it } from 'vitest'
import { entity, found, planWith, said } from '../plans.ts'

const listed = [entity('abbreviation', { short: 'QPS', long: 'Qendra për Punë Sociale' })]

describe('abbreviation-unused', () => {
  it('finds an abbreviation that no text uses, and can take it out', () => {
    const plan = planWith({ inPlan: listed })
    const [finding] = found('abbreviation-unused', plan)
    expect(finding?.fix).toEqual([{ type: 'remove', id: finding?.entity }])
    expect(said('abbreviation-unused', { inPlan: listed })).toEqual([
      'Shkurtesa QPS nuk përdoret në asnjë tekst.',
    ])
  })

  it.each(['QPS vendos.', 'QPS-ja vendos.', 'Qps vendos.', 'Vendos QPSI.'])(
    'knows that «%s» uses it',
    (description) => {
      expect(said('abbreviation-unused', { inPlan: listed, activity: { description } })).toEqual([])
    },
  )

  it('knows that an institution of that short form uses it', () => {
    const inPlan = [...listed, entity('institution', { name: 'Qendra për Punë Sociale', short: 'QPS' })]
    expect(said('abbreviation-unused', { inPlan })).toEqual([])
  })
})
