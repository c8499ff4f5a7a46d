import { describe, expect, it } from 'vitest'
import { found, planWith, said } from '../plans.ts'

const about = (description: string) => said('doubled-word', { activity: { description } })

describe('doubled-word', () => {
  it('finds the same word twice in a row', () => {
    expect(about('Banimi social social adekuat')).toEqual(['Fjalë e përsëritur: «social social».'])
    expect(about('Për për fëmijët')).toHaveLength(1)
  })

  it('takes one of them out', () => {
    const [finding] = found(
      'doubled-word',
      planWith({ activity: { description: 'Banimi social  social social adekuat' } }),
    )
    expect(finding?.fix).toEqual([
      { type: 'update', id: finding?.entity, values: { description: 'Banimi social social adekuat' } },
    ])
  })

  it.each([
    'Mbrojtja e të të drejtave të të miturve',
    'Punët e kryera, kryera nga të tjerët',
    'Komuna. Komuna vendos.',
    'Social-social dhe hap pas hapi',
    'Dalë dalë e pak pak',
    'Numri 12 12',
    'Arsimi arsimit',
    'Paragrafi i parë\nparë nga afër',
  ])('leaves «%s» alone', (description) => {
    expect(about(description)).toEqual([])
  })
})
