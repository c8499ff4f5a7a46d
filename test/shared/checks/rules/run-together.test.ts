import { describe, expect, it } from 'vitest'
import { found, planWith, said } from '../plans.ts'

const known =
  'Zyra e Arsimit në Elbasan bën monitorimit ligjërata buxheti vendor. Monitorimit, buxheti vendor, Arsimit.'
const about = (words: string) => said('run-together', { activity: { description: `${known} ${words}` } })

describe('run-together', () => {
  it.each([
    ['ArsimitElbasan', 'Arsimit Elbasan'],
    ['iArsimit', 'i Arsimit'],
    ['tëmonitorimit', 'të monitorimit'],
    ['45ligjerata', '45 ligjerata'],
    ['BUXHETIVENDOR', 'BUXHETI VENDOR'],
    ['QPSDKA', 'QPS DKA'],
  ])('finds %s', (word, parted) => {
    expect(about(`${word} QPS DKA`)).toEqual([`Fjalë të ngjitura: ${word} → ${parted}.`])
  })

  it('sets the space', () => {
    const [finding] = found(
      'run-together',
      planWith({ activity: { description: `${known} ArsimitElbasan.` } }),
    )
    expect(finding?.fix).toEqual([
      { type: 'update', id: finding?.entity, values: { description: `${known} Arsimit Elbasan.` } },
    ])
  })

  it.each([
    'MAShT',
    'VoRAE',
    '300m2',
    'ditëvëv',
    'UNICEFKosova',
    'nëpërmjet',
    'McDonald',
    '2027-2029',
    'tëtjerët',
  ])('leaves %s alone', (word) => {
    expect(about(word)).toEqual([])
  })
})
