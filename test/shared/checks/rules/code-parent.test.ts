import { describe, expect, it } from 'vitest'
import { activity, declared, entity, said } from '../plans.ts'

const code = (printed: string, place = 'table') => declared('code', place, printed)
const outline = { inObjective: [code('1')], inActivity: [code('1.1.1')] }

describe('code-parent', () => {
  it('finds a code that names another parent', () => {
    const inResult = [code('1.1'), activity({ title: 'Bursa' }, [code('2.3.2')])]
    expect(said('code-parent', { ...outline, inResult })).toEqual([
      'Kodi 2.3.2 tregon te 2.3, por gjendet nën 1.1.',
    ])
  })

  it('finds it in the chapter of objectives too', () => {
    const inResult = [code('1.1'), activity({ title: 'Bursa' }, [code('1.1.2'), code('2.2.1', 'section-3')])]
    expect(said('code-parent', { ...outline, inResult })).toEqual([
      'Kodi 2.2.1 tregon te 2.2, por gjendet nën 1.1. Kështu është shtypur në kapitullin e objektivave.',
    ])
  })

  it('finds the label of a row of sums that names another result', () => {
    const inResult = [code('1.1'), declared('label', 'result', 'Nën – Totali 1.2')]
    expect(said('code-parent', { ...outline, inResult })).toEqual([
      'Rreshti «Nën – Totali 1.2» gjendet nën 1.1.',
    ])
  })

  it('finds an indicator with the code of another objective, Roman numbers and all', () => {
    const indicator = entity('indicator', { title: 'T', baselineWords: '1' }, [code('V.2.3')])
    const inObjective = [code('5.3'), declared('label', 'table', 'V.3'), indicator]
    expect(said('code-parent', { inObjective })).toEqual(['Kodi V.2.3 tregon te 5.2, por gjendet nën 5.3.'])
  })

  it('finds an objective that has the code of another one’s child', () => {
    const other = entity('objective', { title: 'Tjetër' }, [
      code('1.2'),
      entity('result', { title: 'R' }, []),
    ])
    expect(said('code-parent', { ...outline, inResult: [code('1.1')], inField: [other] })).toEqual([
      'Kodi 1.2 tregon te 1, por nuk gjendet nën të.',
    ])
  })

  it.each([
    ['codes of their own parent', [code('1.1'), activity({ title: 'Bursa' }, [code('1.1.2')])]],
    ['numbers that begin anew', [code('1.1'), activity({ title: 'Bursa' }, [code('2')])]],
    ['the right label', [code('1.1'), declared('label', 'result', 'Nën-Totali 1.1:')]],
    ['a label without a code', [code('1.1'), declared('label', 'result', 'Gjithsej')]],
  ])('leaves %s alone', (_, inResult) => {
    expect(said('code-parent', { ...outline, inResult })).toEqual([])
  })

  it('knows the code and the label of an objective for the same', () => {
    const totals = declared('label', 'objective', 'Buxheti i përgjithshëm për Objektivin Specifik II.2:')
    const inObjective = [code('2.2'), declared('label', 'table', 'II.2'), totals]
    expect(said('code-parent', { inObjective })).toEqual([])
  })
})
