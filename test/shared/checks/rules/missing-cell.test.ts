import { describe, expect, it } from 'vitest'
import { defaultFormat } from '../../../../shared/formats/index.ts'
import { activity, declared, entity, found, line, planWith, said } from '../plans.ts'

const target = (year: number, words: string) => entity('indicator-target', { year, words })
const swot = (...quadrants: readonly string[]) =>
  quadrants.map((quadrant) => entity('swot-item', { quadrant, text: `Pika ${quadrant}` }))

describe('missing-cell', () => {
  it.each([
    ['the responsible institution', { activity: { responsible: [] } }, 'Mungon: institucioni përgjegjës.'],
    ['the description', { activity: { description: '' } }, 'Mungon: përshkrimi.'],
    ['the title of an activity', { activity: { title: ' ' } }, 'Mungon: titulli.'],
    ['a step', { activity: { steps: ['Hapi i parë', ''] } }, 'Mungon: hapat.'],
    [
      'the source of an amount',
      { inActivity: [line(2027, 5, { source: null })] },
      'Mungon: burimi i financimit.',
    ],
    ['an amount', { inActivity: [], activity: { costKind: 'amounts' } }, 'Mungon: shuma.'],
    ['the title of an objective', { objective: { title: '' } }, 'Mungon: titulli.'],
    ['the name of a field', { field: { name: '' } }, 'Mungon: emri.'],
    ['a quadrant', { inField: swot('strengths', 'weaknesses', 'opportunities') }, 'Mungon: rreziqet.'],
    ['the text of an item', { inObjective: [entity('risk', { text: '' })] }, 'Mungon: teksti.'],
    ['a result’s activities', { inObjective: [entity('result', { title: 'Bosh' })] }, 'Mungon: aktivitetet.'],
    ['a field’s objectives', { inPlan: [entity('field', { name: 'Banimi' })] }, 'Mungon: objektivat.'],
    [
      'what an abbreviation means',
      { inPlan: [entity('abbreviation', { short: 'DKA' })] },
      'Mungon: shpjegimi.',
    ],
  ])('finds that %s is missing', (_, parts, message) => {
    expect(said('missing-cell', parts)).toEqual([message])
  })

  it('finds what an indicator lacks', () => {
    const indicator = entity('indicator', { title: 'Klasa' }, [target(2027, '1'), target(2029, '-')])
    expect(said('missing-cell', { inObjective: [indicator] })).toEqual([
      'Mungon: vlera bazë.',
      'Mungon: synimi, viti 2029.',
    ])
  })

  it('finds an objective without results, and without the indicator that others have', () => {
    const inField = [entity('objective', { title: 'Tjetër' })]
    expect(said('missing-cell', { inField })).toEqual(['Mungon: rezultatet.', 'Mungon: treguesi.'])
  })

  it('finds the year that was left empty in a printed row', () => {
    const cell = (year: number, printed: string, amount: number | null) =>
      declared('amount', 'row', printed, { year, amount })
    const inActivity = [line(2027, 6), cell(2027, '6,00 €', 600), cell(2028, '', null), cell(2029, '/', null)]
    expect(said('missing-cell', { inActivity })).toEqual(['Mungon: shuma, viti 2028.'])
    expect(said('missing-cell', { inActivity: [...inActivity, line(2028, 6)] })).toEqual([])
  })

  it('finds a printed split into capital and current that was left empty', () => {
    const inObjective = [
      declared('split', 'objective-capital', ''),
      declared('split', 'objective-current', ''),
    ]
    expect(said('missing-cell', { inObjective })).toEqual(['Mungon: ndarja kapitale / rrjedhëse.'])
    const inActivity = [line(2027, 5, { category: 'capital' })]
    expect(said('missing-cell', { inObjective, inActivity })).toEqual([])
  })

  it('asks for the split where the format has one', () => {
    const format = { ...defaultFormat, costModel: { ...defaultFormat.costModel, economicSplit: true } }
    const messages = found('missing-cell', planWith(), format).map(({ place }) => place.cell)
    expect(messages).toEqual(['category'])
  })

  it('does not ask for columns that the format does not have', () => {
    const without = { ...defaultFormat.activityTable, columns: [] }
    const format = { ...defaultFormat, activityTable: without, objectiveParts: [] }
    expect(found('missing-cell', planWith({ activity: { description: '' } }), format)).toEqual([])
  })

  it.each([
    [
      'sources named without an amount',
      { inActivity: [line(2027, 5, { source: null })], activity: { fundingSources: ['komuna'] } },
    ],
    ['an amount of zero', { inActivity: [line(2027, 0, { source: null })] }],
    ['a cost that is none', { inActivity: [], activity: { costKind: 'none' } }],
    [
      'a printed total, which another rule tells',
      {
        inActivity: [declared('total', 'row-total', '5 €', { amount: 500 })],
        activity: { costKind: 'amounts' },
      },
    ],
    ['a plan without SWOT', {}],
    ['a whole SWOT table', { inField: swot('strengths', 'weaknesses', 'opportunities', 'threats') }],
  ])('leaves %s alone', (_, parts) => {
    expect(said('missing-cell', parts)).toEqual([])
  })

  it('does not ask a taken-in plan for what its paper has nowhere', () => {
    const bare = {
      activity: { description: '' },
      inActivity: [line(2027, 1), declared('code', 'table', '1.1.1')],
    }
    expect(said('missing-cell', bare)).toEqual([])
    const other = activity({ title: 'Bursa', description: 'Bursat ndahen në shtator.' })
    expect(said('missing-cell', { ...bare, inResult: [other] })).toEqual(['Mungon: përshkrimi.'])
  })
})
