import { describe, expect, it } from 'vitest'
import { declared, found, line, planWith, said } from '../plans.ts'

const description = 'Komuna u ndan nxënësve pako shkollore. Pakot ndahen në shtator.'
const other = (printed: string, subject = 'description', place = 'section-3') => ({
  activity: { description },
  inActivity: [line(2027, 1), declared(subject, place, printed, { line: 310 })],
})

describe('text-mismatch', () => {
  it('quotes the words that differ, in both places', () => {
    expect(
      said('text-mismatch', other('Komuna u ndan nxënësve tekste shkollore. Pakot ndahen në shtator.')),
    ).toEqual(['Këtu shkruan «pako», te kapitulli i objektivave «tekste».'])
  })

  it('tells what is missing and what is added', () => {
    expect(said('text-mismatch', other('Komuna u ndan nxënësve pako shkollore.'))).toEqual([
      'Te kapitulli i objektivave mungon «Pakot ndahen në shtator».',
    ])
    expect(said('text-mismatch', other(`Çdo vit ${description}`))).toEqual([
      'Te kapitulli i objektivave është shtuar «Çdo vit».',
    ])
  })

  it('tells how many places differ', () => {
    const [message] = said(
      'text-mismatch',
      other('Komuna u jep nxënësve tekste shkollore. Pakot ndahen në tetor.'),
    )
    expect(message).toContain('gjithsej në 2 vende')
  })

  it('looks at titles too, and names the place', () => {
    expect(said('text-mismatch', other('Mësim shtesë', 'title', 'result-list'))).toEqual([
      'Këtu shkruan «plotësues», te lista e rezultateve «shtesë».',
    ])
  })

  it('keeps the line of the other place', () => {
    const plan = planWith(other('Tjetër'))
    const [finding] = found('text-mismatch', plan)
    expect(plan.entities.get(finding?.source ?? '')).toMatchObject({ line: 310 })
  })

  it.each([
    ['the same text', description],
    ['other punctuation', 'Komuna u ndan nxënësve «pako shkollore»; pakot ndahen, në shtator'],
    ['other capitals', description.toUpperCase()],
    ['words without marks', 'Komuna u ndan nxenesve pako shkollore. Pakot ndahen ne shtator.'],
    ['words joined or parted', 'Komuna u ndan nxënësve pako-shkollore. Pako t ndahen në shtator.'],
    ['no text', ''],
  ])('leaves %s alone', (_, printed) => {
    expect(said('text-mismatch', other(printed))).toEqual([])
  })

  it('leaves the endings of abbreviations alone', () => {
    const parts = {
      activity: { description: 'DKA në bashkëpunim me OJQ-të' },
      inActivity: [line(2027, 1), declared('description', 'section-3', 'DKA-ja në bashkëpunim me OJQ')],
    }
    expect(said('text-mismatch', parts)).toEqual([])
  })
})
