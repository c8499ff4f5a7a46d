import { describe, expect, it } from 'vitest'
import { entity, said } from '../plans.ts'

const answered = {
  kind: 'swot-item',
  values: { quadrant: 'weaknesses', text: 'Largësia', answeredBy: ['drejtoria'] },
}
const item = (quadrant: string) => entity('swot-item', { quadrant, text: 'Largimi i familjeve' })

describe('unanswered-risk', () => {
  it('finds a threat that nothing answers, once the plan links answers', () => {
    expect(said('unanswered-risk', { inField: [answered, item('threats')] })).toEqual([
      'Rrezikut «Largimi i familjeve» nuk i përgjigjet asnjë objektiv ose aktivitet.',
    ])
  })

  it('says nothing in a plan without links, nor of other quadrants', () => {
    expect(said('unanswered-risk', { inField: [item('threats')] })).toEqual([])
    expect(
      said('unanswered-risk', { inField: [answered, item('weaknesses'), item('opportunities')] }),
    ).toEqual([])
  })
})
