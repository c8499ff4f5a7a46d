import { describe, expect, it } from 'vitest'
import { fixAll } from '../../../../shared/checks/index.ts'
import { descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { entity, planWith, said } from '../plans.ts'

describe('mixed-alphabet', () => {
  it('finds Cyrillic and Greek letters in Latin words', () => {
    expect(said('mixed-alphabet', { activity: { description: 'Shёrbimi pёr njё fёmijё. Κomuna.' } })).toEqual(
      ['Fjalë me shkronja të dy alfabeteve: Shёrbimi, pёr, njё (gjithsej 5).'],
    )
  })

  it('puts Latin letters in their place, in lists and prose too', () => {
    const body = [{ type: 'paragraph', runs: [{ text: 'Bashkisё sё ' }, { text: 'Elbasanit', bold: true }] }]
    const plan = planWith({
      activity: { steps: ['Hapi i parё', 'Hapi i dytë'] },
      inPlan: [entity('section', { heading: 'Hyrje', body })],
    })
    const mended = apply(plan, fixAll(plan, 'mixed-alphabet'))
    expect(descendantsOf(mended, mended.id, 'activity')[0]?.steps).toEqual(['Hapi i parë', 'Hapi i dytë'])
    expect(descendantsOf(mended, mended.id, 'section')[0]?.body).toEqual([
      { type: 'paragraph', runs: [{ text: 'Bashkisë së ' }, { text: 'Elbasanit', bold: true }] },
    ])
  })

  it.each([
    ['words of one alphabet', 'Скупштина општине и Komuna'],
    ['Albanian letters', 'Çështja e fëmijëve: ÇËë'],
    ['signs', '€ – „“ ½ °'],
    ['other scripts', '漢字 العربية'],
  ])('leaves %s alone', (_, description) => {
    expect(said('mixed-alphabet', { activity: { description } })).toEqual([])
  })
})
