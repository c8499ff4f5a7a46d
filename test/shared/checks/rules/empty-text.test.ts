import { describe, expect, it } from 'vitest'
import { said } from '../plans.ts'

describe('empty-text', () => {
  it.each(['—', '...', '/', 'xxx', 'XX', '[plotëso]', 'TBD', 'Do të plotësohet', 'Lorem ipsum dolor'])(
    'finds «%s» in place of a description',
    (description) => {
      expect(said('empty-text', { activity: { description } })).toEqual([
        `Në vend të tekstit qëndron «${description}».`,
      ])
    },
  )

  it('leaves a dash alone where it says that there is nothing', () => {
    expect(said('empty-text', { activity: { verification: '/', costWords: '-' } })).toEqual([])
  })

  it.each(['', 'Plani (TBD) nuk është i tillë', '1. Arsimi', 'xhami'])('leaves «%s» alone', (description) => {
    expect(said('empty-text', { activity: { description } })).toEqual([])
  })
})
