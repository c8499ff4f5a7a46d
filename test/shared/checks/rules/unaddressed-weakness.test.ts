import { describe, expect, it } from 'vitest'
import { entity, said } from '../plans.ts'

const answered = {
  kind: 'swot-item',
  values: { quadrant: 'weaknesses', text: 'Largësia', answeredBy: ['drejtoria'] },
}
const item = (quadrant: string) => entity('swot-item', { quadrant, text: 'Mungesa e librave' })

describe('unaddressed-weakness', () => {
  it('finds a weakness that nothing answers, once the plan links answers', () => {
    expect(said('unaddressed-weakness', { inField: [answered, item('weaknesses')] })).toEqual([
      'Dobësisë «Mungesa e librave» nuk i përgjigjet asnjë objektiv ose aktivitet.',
    ])
  })

  it('says nothing in a plan without links, nor of other quadrants', () => {
    expect(said('unaddressed-weakness', { inField: [item('weaknesses')] })).toEqual([])
    expect(said('unaddressed-weakness', { inField: [answered, item('threats'), item('strengths')] })).toEqual(
      [],
    )
  })
})
