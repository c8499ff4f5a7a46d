import { describe, expect, it } from 'vitest'
import { declared, found, line, planWith, said } from '../plans.ts'

const lines = [line(2027, 39_905), line(2028, 39_905), line(2029, 39_905)]
const total = (euro: string, amount: number | null) => declared('total', 'row-total', euro, { amount })

describe('row-total', () => {
  it('finds four years in a plan of three, and says so', () => {
    expect(said('row-total', { inActivity: [...lines, total('159.620,00 €', 15_962_000)] })).toEqual([
      'Totali i rreshtit është 159.620,00 €, ndërsa vitet japin 119.715,00 €. 4 vjet në vend të 3.',
    ])
  })

  it('finds three and a half years', () => {
    const [message] = said('row-total', { inActivity: [...lines, total('139.667,50 €', 13_966_750)] })
    expect(message).toContain('3,5 vjet në vend të 3.')
  })

  it('finds a total for which no year has an amount', () => {
    const [message] = said('row-total', { inActivity: [total('1.400,00 €', 140_000)] })
    expect(message).toBe(
      'Totali i rreshtit është 1.400,00 €, ndërsa vitet japin 0,00 €. Asnjë vit nuk ka shumë.',
    )
  })

  it('finds a dash where the years have amounts', () => {
    expect(said('row-total', { inActivity: [...lines, total('-', null)] })).toEqual([
      'Në vend të shumës është shtypur «-», ndërsa rreshtat japin 119.715,00 €.',
    ])
  })

  it('keeps both amounts, and the declared value that is wrong', () => {
    const [finding] = found('row-total', planWith({ inActivity: [...lines, total('1,00 €', 100)] }))
    expect(finding).toMatchObject({
      severity: 'error',
      place: { cell: 'total' },
      values: { declared: 100, computed: 11_971_500 },
    })
    expect(finding?.source).toBeDefined()
  })

  it.each([
    ['the right total', [...lines, total('119.715,00 €', 11_971_500)]],
    ['words in place of a total', [...lines, total('sipas nevojës', null)]],
    ['a dash where there is no amount', [total('-', null)]],
    ['a year outside the plan that the paper adds up as well', [line(2031, 5), total('5,00 €', 500)]],
    [
      'an amount alike for every year',
      [line(0, 7, { span: 'every-year', year: null }), total('21,00 €', 2100)],
    ],
  ])('leaves %s alone', (_, inActivity) => {
    expect(said('row-total', { inActivity })).toEqual([])
  })
})
