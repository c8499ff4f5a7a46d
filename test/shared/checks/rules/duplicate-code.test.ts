import { describe, expect, it } from 'vitest'
import { activity, declared, entity, said } from '../plans.ts'

const code = (printed: string, place = 'table') => declared('code', place, printed)
const coded = (title: string, ...codes: readonly string[]) =>
  activity(
    { title },
    codes.map((printed, index) => code(printed, index === 0 ? 'table' : 'section-3')),
  )
const outline = { inObjective: [code('1')], inActivity: [code('1.1.1')] }

describe('duplicate-code', () => {
  it('finds one code of two activities at the second', () => {
    const inResult = [code('1.1'), coded('Pako shkollore', '1.1.2'), coded('Bursa', '1.1.2')]
    expect(said('duplicate-code', { ...outline, inResult })).toEqual([
      'Kodi 1.1.2 është përdorur edhe për «Pako shkollore».',
    ])
  })

  it('finds an activity with the code of an objective', () => {
    const inResult = [code('1.1'), coded('Pako shkollore', '1')]
    expect(said('duplicate-code', { ...outline, inResult })).toEqual([
      'Kodi 1 është përdorur edhe për «Arsim për të gjithë».',
    ])
  })

  it('finds a code that only the chapter of objectives prints twice', () => {
    const inResult = [code('1.1'), coded('Pako shkollore', '1.1.2', '1.1.1')]
    expect(said('duplicate-code', { ...outline, inResult })).toEqual([
      'Kodi 1.1.1 është përdorur edhe për «Mësim plotësues». Kështu është shtypur në kapitullin e objektivave.',
    ])
  })

  it('knows Roman numbers for the same', () => {
    const inField = [
      entity('objective', { title: 'Tjetër' }, [
        code('I'),
        entity('result', { title: 'R' }, [coded('A', '')]),
      ]),
    ]
    expect(said('duplicate-code', { ...outline, inField })).toHaveLength(1)
  })

  it.each([
    ['codes that go on', [code('1.1'), coded('Pako shkollore', '1.1.2'), coded('Bursa', '1.1.3')]],
    ['empty codes', [code('1.1'), coded('Pako shkollore', ''), coded('Bursa', '')]],
    ['words', [code('1.1'), coded('Pako shkollore', 'Shtesë'), coded('Bursa', 'Shtesë')]],
  ])('leaves %s alone', (_, inResult) => {
    expect(said('duplicate-code', { ...outline, inResult })).toEqual([])
  })

  it('lets an indicator share the code of an objective', () => {
    const inObjective = [code('1.1'), entity('indicator', { title: 'T', baselineWords: '1' }, [code('1.1')])]
    expect(said('duplicate-code', { inObjective })).toEqual([])
  })
})
