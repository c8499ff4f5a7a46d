import { describe, expect, it } from 'vitest'
import { fixAll } from '../../../../shared/checks/index.ts'
import { childrenOf, descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { entity, found, planWith } from '../plans.ts'

const pairs = (description: string, inPlan: Parameters<typeof planWith>[0] = {}) =>
  found('abbreviation-variant', planWith({ activity: { description }, ...inPlan })).map(({ values }) =>
    values.texts?.join(' → '),
  )

describe('abbreviation-variant', () => {
  it.each([
    ['other capitals', 'DKA dhe DkA', 'DkA → DKA'],
    ['a letter less', 'ZKKK, ZKKK dhe ZKK; Zyra Komunale për Komunitete dhe Kthim (ZKKK)', 'ZKK → ZKKK'],
    ['swapped letters', 'Plani Lokal i Veprimit (PLV), pastaj PVL', 'PVL → PLV'],
    ['an ending without its hyphen', 'UNICEF, UNICEFI', 'UNICEFI → UNICEF'],
    ['a mark left out', 'ZÇK, ZCK dhe ZCK', 'ZCK → ZÇK'],
    ['one more letter than the explained one', 'DKAA vendos', 'DKAA → DKA'],
  ])('finds %s', (_, description, pair) => {
    expect(pairs(description)).toEqual([pair])
  })

  it.each([
    [
      'two explained ones',
      'Qendra e Mjekësisë Familjare (QMF) dhe Qendra Kryesore e Mjekësisë Familjare (QKMF)',
    ],
    ['two letters', 'VT dhe VMT'],
    ['another letter in place of one', 'DKA dhe DBA'],
    ['endings with a hyphen', 'DKA-ja dhe DKA-së'],
    ['another number', 'MICS6 dhe MICS7'],
    ['two that are as rare as each other', 'MPSI dhe MPSIK'],
  ])('leaves %s alone', (_, description) => {
    expect(pairs(description)).toEqual([])
  })

  it('writes the one as the other in every text, and makes one body of two', () => {
    const inPlan = [{ kind: 'institution', key: 'dkaa', values: { name: 'DKAA' } }]
    const description = 'DKAA dhe DKAA-ja, por jo MDKAAB. DKA, DKA, DKA dhe DKA.'
    const activity = { description, responsible: ['dkaa', 'drejtoria'] }
    const plan = planWith({ inPlan, activity, inField: [entity('swot-item', { text: 'Puna e DKAA' })] })
    const mended = apply(plan, fixAll(plan, 'abbreviation-variant'))
    const [row] = descendantsOf(mended, mended.id, 'activity')
    expect(row?.description).toBe('DKA dhe DKA-ja, por jo MDKAAB. DKA, DKA, DKA dhe DKA.')
    expect(childrenOf(mended, mended.id, 'institution').map(({ short }) => short)).toEqual(['DKA'])
    expect(row?.responsible).toHaveLength(1)
    expect(found('abbreviation-variant', mended)).toEqual([])
  })
})
