import { describe, expect, it } from 'vitest'
import { createPlan, entityOf, type Plan } from '../../../../../shared/model/index.ts'
import { allOf, namesOf, one, readActivity, readFixture, readValue } from '../reading.ts'

/** The institutions that some cells name, each cell one activity. */
function institutions(cells: readonly string[], abbreviations: readonly object[] = []): unknown[] {
  const activities = cells.map((responsible) => ({ responsible }))
  const fields = [{ name: 'F', objectives: [{ results: [{ activities }] }] }]
  const { entities } = readValue({ fields, abbreviations })
  return allOf(entities, 'institution').map(({ name, short }) => (short === '' ? name : [short, name]))
}

function sourceTypes(plan: Plan): Record<string, string> {
  const sources = allOf(plan.entities.values(), 'funding-source')
  return Object.fromEntries(sources.map(({ name, short, type }) => [short || name, type]))
}

describe('the bodies of a plan', () => {
  it('keeps the order of a cell', () => {
    const plan = createPlan(readFixture('municipal').entities)
    const activity = one(plan, 'activity', 1)
    expect(namesOf(plan, activity.responsible)).toEqual(['DKA'])
    expect(namesOf(plan, activity.supporting)).toEqual(['OJQ', 'OSHC', 'ZP'])
  })

  it.each<[string, readonly string[], readonly unknown[]]>([
    ['case', ['DShMS', 'DSHMS', 'dshms'], ['DShMS']],
    ['accents', ['ZÇK', 'ZCK'], ['ZÇK']],
    [
      'a Cyrillic letter among Latin ones',
      ['Agjencia e Shёrbimeve', 'Agjencia e Shërbimeve'],
      ['Agjencia e Shёrbimeve'],
    ],
    ['endings after a hyphen', ['OJQ-të', 'OJQ', 'OJQ-ve', 'DKA-së', 'DKA-ja'], ['OJQ', 'DKA']],
    [
      'forms of donors',
      ['Donatorët', 'donatorë', 'Donator (UNICEF)', 'donatoret (UNICEF)'],
      ['Donatorët', 'Donator (UNICEF)'],
    ],
    ['spaces and punctuation', ['Zyra e Arsimit', 'Zyra  e Arsimit.', 'zyra e arsimit'], ['Zyra e Arsimit']],
  ])('makes one body of prints that differ in %s', (_what, cells, bodies) => {
    expect(institutions(cells)).toEqual(bodies)
  })

  it.each([
    [['ZKK', 'ZKKK']],
    [['DMS', 'DShMS']],
    [['Komuna', 'Komunat']],
    [['Bashkia', 'Bashkia (fondet)']],
  ])('leaves %j two bodies', (cells) => {
    expect(institutions(cells)).toHaveLength(2)
  })

  it('knows short form and name from the abbreviations, from brackets and from one another', () => {
    const abbreviations = [{ short: 'ZP', long: 'Zyra e Punësimit' }]
    expect(institutions(['Zyra e punësimit', 'ZP'], abbreviations)).toEqual([['ZP', 'Zyra e Punësimit']])
    expect(institutions(['QEL', 'Qendra e Lagjes (QEL)', 'qendra e lagjes', 'Qendra e Lagjes QEL'])).toEqual([
      ['QEL', 'Qendra e Lagjes'],
    ])
    expect(institutions(['OJQ (TDH)'])).toEqual(['OJQ (TDH)'])
  })

  it('leaves an abbreviation that nobody explains a name, so that it can be found', () => {
    expect(institutions(['DSHMS'])).toEqual(['DSHMS'])
  })

  it('names a body once in a cell', () => {
    const plan = readActivity({ responsible: 'OJQ, komunat, OJQ-të' })
    expect(namesOf(plan, one(plan, 'activity').responsible)).toEqual(['OJQ', 'komunat'])
  })

  it('guesses what the bodies are', () => {
    const cell = 'DKA, shkollat, QKMF, OJQ, donatorët, UNICEF, MASHT, mediat, Policia e Kosovës, Bashkia'
    const plan = readActivity({ responsible: cell })
    const types = one(plan, 'activity').responsible.map((id) => entityOf(plan, id, 'institution')?.type)
    const expected =
      'municipal school health civil-society donor international central other central municipal'
    expect(types).toEqual(expected.split(' '))
  })

  it('guesses whose money a source is', () => {
    const fundingSource =
      'Komuna, Buxheti vendor, BRK, Buxheti i Republikës së Kosovës, MSH, TDH, donatorët, Donator (MSH), Fondi X'
    expect(sourceTypes(readActivity({ fundingSource }))).toEqual({
      Komuna: 'municipal',
      'Buxheti vendor': 'municipal',
      BRK: 'central',
      'Buxheti i Republikës së Kosovës': 'central',
      MSH: 'central',
      TDH: 'donor',
      donatorët: 'donor',
      'Donator (MSH)': 'donor',
      'Fondi X': 'other',
    })
  })
})
