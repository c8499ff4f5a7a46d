import { describe, expect, it } from 'vitest'
import { fixAll } from '../../../../shared/checks/index.ts'
import { descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { entity, planWith, said } from '../plans.ts'

/** The right forms, twice each, somewhere else in the plan. */
const right = 'fëmijëve për një punësimit çdo është shkollës qytetarë'
const elsewhere = {
  inField: [entity('risk', {}), entity('swot-item', { text: `${right}, ${right}` })].slice(1),
}
const about = (description: string) => said('missing-diacritics', { activity: { description }, ...elsewhere })

describe('missing-diacritics', () => {
  it('finds words whose right form stands elsewhere', () => {
    expect(about('Ndihma per femijeve eshte cdo dite')).toEqual([
      'Fjalë pa ë ose ç: per → për, femijeve → fëmijëve, eshte → është, cdo → çdo.',
    ])
  })

  it('finds words that have only some of their marks', () => {
    expect(about('ndihma e fëmijeve')).toEqual(['Fjalë pa ë ose ç: fëmijeve → fëmijëve.'])
  })

  it('writes them right, with their capitals', () => {
    const plan = planWith({ activity: { description: 'Per femijeve, PUNESIMIT' }, ...elsewhere })
    const mended = apply(plan, fixAll(plan, 'missing-diacritics'))
    expect(descendantsOf(mended, mended.id, 'activity')[0]?.description).toBe('Për fëmijëve, PUNËSIMIT')
  })

  it.each([
    ['words that are right without marks', 'te ne me ta ka'],
    ['words of which no right form stands elsewhere', 'Sherbimi i gjelber'],
    ['forms with another last letter', 'qytetare'],
    ['right words', 'fëmijëve për një'],
  ])('leaves %s alone', (_, description) => {
    expect(about(description)).toEqual([])
  })

  it('does not take a slip with too many marks for the right form', () => {
    const parts = {
      activity: { description: 'shëndetësi, shëndetësi, shëndetësi' },
      inField: [entity('swot-item', { text: 'shëndëtësi' })],
    }
    expect(said('missing-diacritics', parts)).toEqual([])
  })

  it('leaves two words alone that differ by their marks', () => {
    const parts = {
      activity: { description: 'që të ketë sukses, ulet' },
      inField: [entity('swot-item', { text: 'këtë këtë ulët ulët' })],
    }
    expect(said('missing-diacritics', parts)).toEqual([])
  })
})
