import { describe, expect, it } from 'vitest'
import { fixAll } from '../../../../shared/checks/index.ts'
import { childrenOf, descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { found, planWith } from '../plans.ts'

const named = (...names: readonly string[]) =>
  names.map((name, index) => ({ kind: 'institution', key: `i${index}`, values: { name } }))
const pairs = (...names: readonly string[]) =>
  found('institution-variant', planWith({ inPlan: named(...names) })).map(({ values }) => values.texts)

describe('institution-variant', () => {
  it.each([
    ['endings', 'Donatorët', 'Donatore'],
    ['singular and plural', 'Shkolla', 'shkollat'],
    [
      'a small word',
      'Drejtoria e Planifikimit dhe Zhvillimit Urban',
      'Drejtoria e Planifikimit e Zhvillimit Urban',
    ],
    ['the name of the authority', 'Drejtoria e Strehimit', 'Drejtoria e Strehimit Komuna e Bregut'],
    ['a slip', 'Agjencia e Punësimit', 'Agjensia e Punësimit'],
    ['initials', 'Zyra për Qeverisje të Mirë', 'ZQM'],
    ['the short form in the name', 'Drejtoria Vendore Arsimore ZVA', 'ZVA'],
    ['the authority itself', 'Komuna', 'Komuna e Bregut'],
  ])('finds two names that differ in %s', (_, one, other) => {
    expect(pairs(one, other)).toHaveLength(1)
  })

  it.each([
    ['Drejtoria e Arsimit', 'Drejtoria e Shëndetësisë'],
    ['Donatorët (UNICEF)', 'Donatorët (UNDP)'],
    ['Fakulteti Juridik', 'Fakulteti Ekonomik'],
    ['Zyra për Qeverisje të Mirë', 'ZKM'],
    ['Shkolla 1', 'Shkolla 2'],
  ])('leaves «%s» and «%s» alone', (one, other) => {
    expect(pairs(one, other)).toEqual([])
  })

  it('merges them into the one with the name, which takes the short form over', () => {
    const inPlan = named('ZQM', 'Zyra për Qeverisje të Mirë')
    const plan = planWith({
      inPlan,
      activity: { responsible: ['i0', 'drejtoria'], supporting: ['i0', 'i1'] },
    })
    const mended = apply(plan, fixAll(plan, 'institution-variant'))
    const [row] = descendantsOf(mended, mended.id, 'activity')
    const office = childrenOf(mended, mended.id, 'institution').find(({ short }) => short === 'ZQM')
    expect(office?.name).toBe('Zyra për Qeverisje të Mirë')
    expect(row?.responsible[0]).toBe(office?.id)
    // A body that answers for an activity does not support it besides.
    expect(row?.supporting).toEqual([])
  })

  it('merges three of them at once', () => {
    const plan = planWith({
      inPlan: named('Donatorët', 'donatorë', 'Donatoret'),
      activity: { responsible: ['i1', 'i2'] },
    })
    const mended = apply(plan, fixAll(plan, 'institution-variant'))
    expect(childrenOf(mended, mended.id, 'institution')).toHaveLength(2)
    expect(descendantsOf(mended, mended.id, 'activity')[0]?.responsible).toHaveLength(1)
  })

  it('looks at funding sources apart from institutions', () => {
    const inPlan = [
      { kind: 'funding-source', key: 'a', values: { name: 'Fondi i ri', type: 'donor' } },
      { kind: 'institution', key: 'b', values: { name: 'Fondet e reja' } },
      { kind: 'funding-source', key: 'c', values: { name: 'fond i ri', type: 'donor' } },
    ]
    const [finding, ...more] = found('institution-variant', planWith({ inPlan }))
    expect(finding?.values.texts).toEqual(['fond i ri', 'Fondi i ri'])
    expect(more).toEqual([])
  })
})
