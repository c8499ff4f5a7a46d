import { describe, expect, it } from 'vitest'
import { said } from '../plans.ts'

describe('too-long', () => {
  it('finds a title that no row of the table can hold', () => {
    expect(said('too-long', { activity: { title: 'a '.repeat(300) } })).toEqual([
      'Teksti ka 600 shenja; në letër ka vend për rreth 500.',
    ])
  })

  it('leaves the longest that fits alone', () => {
    expect(said('too-long', { activity: { title: 'a'.repeat(500), description: 'a'.repeat(3000) } })).toEqual(
      [],
    )
  })
})
