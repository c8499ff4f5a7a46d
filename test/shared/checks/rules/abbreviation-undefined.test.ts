import { describe, expect, it } from 'vitest'
import { entity, found, planWith, said } from '../plans.ts'

const undefinedForms = (description: string, inPlan: Parameters<typeof said>[1]['inPlan'] = []) =>
  found('abbreviation-undefined', planWith({ activity: { description }, inPlan })).flatMap(
    ({ values }) => values.texts,
  )

describe('abbreviation-undefined', () => {
  it('finds abbreviations that nothing explains, each once', () => {
    expect(
      said('abbreviation-undefined', { activity: { description: 'QPS dhe QPS-ja thërrasin MAShT-in.' } }),
    ).toEqual([
      'Shkurtesa QPS nuk shpjegohet askund në plan (del 2 herë).',
      'Shkurtesa MAShT nuk shpjegohet askund në plan (del 1 herë).',
    ])
  })

  it('takes no other name before the brackets for its long form', () => {
    expect(undefinedForms('Fondi i Banimit, i ndryshuar më 2020 (Ligji për FBS).')).toEqual(['FBS'])
  })

  it('counts the cells that name a body by its short form alone', () => {
    const inPlan = [{ kind: 'institution', key: 'qps', values: { name: 'QPS' } }]
    const parts = { inPlan, activity: { responsible: ['qps'], supporting: ['drejtoria'] } }
    expect(said('abbreviation-undefined', parts)).toEqual([
      'Shkurtesa QPS nuk shpjegohet askund në plan (del 1 herë).',
    ])
  })

  it.each([
    ['the short form of an institution', 'DKA-ja vendos.'],
    ['one that the text explains', 'Zyra e Gjendjes Civile (ZGJC) dhe pastaj ZGJC.'],
    [
      'one in brackets after the name',
      'Ligji për Fondin e Banimit Social, i ndryshuar më 2020 (Ligji për FBS).',
    ],
    ['one that explains itself the other way round', 'KKV (Komiteti Komunal Veprues) takohet.'],
    ['one after a dash', 'Zyra komunale për komunitete dhe kthim – ZKKK njofton.'],
    [
      'a name with more letters than it lends',
      'Ekipet për Parandalimin e Braktisjes dhe Mosregjistrimit (EPRMB).',
    ],
    ['Roman numbers', 'Kapitulli IV dhe XII.'],
    ['ordinary words of every language', 'Në TV dhe me SMS, gjatë COVID-19.'],
    ['a line in capitals', 'LIGJI NR. 8 PËR ZYRTARËT PUBLIK'],
    ['one capital', 'Plani A, E-Kosova, 5G.'],
  ])('leaves %s alone', (_, description) => {
    expect(undefinedForms(description)).toEqual([])
  })

  it('leaves words of headings in capitals alone', () => {
    const body = [{ type: 'paragraph', runs: [{ text: 'PLANI LOKAL\nPlani lokal i veprimit' }] }]
    expect(undefinedForms('', [entity('section', { heading: 'HYRJE', body })])).toEqual([])
  })

  it('takes one that the list of abbreviations explains', () => {
    expect(
      undefinedForms('QPS', [entity('abbreviation', { short: 'QPS', long: 'Qendra për Punë Sociale' })]),
    ).toEqual([])
  })

  it('leaves to other rules what is a known one in another writing', () => {
    expect(undefinedForms('Dka dhe DKAA dhe DKADKA')).toEqual([])
  })

  it('does not count a number at the end as another form', () => {
    expect(undefinedForms('MICS dhe MICS7')).toEqual(['MICS'])
  })
})
