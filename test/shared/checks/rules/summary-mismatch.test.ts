import { describe, expect, it } from 'vitest'
import { declared, entity, found, line, planWith, said } from '../plans.ts'

type Cells = readonly [number, number, number, number]

/** One printed row: three years and the total, in euro. */
const row = (party: string, cells: Cells) =>
  cells.map((euro, index) =>
    declared('summary', index < 3 ? 'budget-summary' : 'budget-summary-total', `${euro},00`, {
      party,
      year: index < 3 ? 2027 + index : null,
      amount: euro * 100,
    }),
  )
const donated = { source: 'fondacioni' }
const lines = [
  line(2027, 100),
  line(2028, 100),
  line(2029, 100),
  line(2027, 5, donated),
  line(2028, 5, donated),
  line(2029, 5, donated),
]
const municipal = row('Buxheti i Komunës', [100, 100, 100, 300])
const donors = row('Donatorët', [5, 5, 5, 15])
const all = row('Total', [105, 105, 105, 315])

const messages = (
  inField: readonly ReturnType<typeof declared>[],
  inPlan: readonly ReturnType<typeof declared>[],
) => said('summary-mismatch', { inActivity: lines, inField, inPlan })

describe('summary-mismatch', () => {
  it('finds nothing in a summary that agrees', () => {
    expect(messages([...municipal, ...donors, ...all], [...municipal, ...donors, ...all])).toEqual([])
  })

  it('finds a cell that differs from the implementation plan', () => {
    expect(messages(row('Donatorët', [4, 5, 5, 14]), [])).toEqual([
      'Përmbledhja e buxhetit ka 4,00 € (Donatorët, 2027), ndërsa plani i zbatimit jep 5,00 €.',
      'Përmbledhja e buxhetit ka 14,00 € (Donatorët, totali), ndërsa plani i zbatimit jep 15,00 €.',
    ])
  })

  it('tells a total that is not the sum of its years', () => {
    const [message] = messages(row('Buxheti i Komunës', [100, 100, 100, 301]), [])
    expect(message).toContain('Vitet e rreshtit japin 300,00 €.')
  })

  it('tells a total that is not the sum of its sources', () => {
    const [message] = messages([...municipal, ...donors, ...row('Total', [104, 105, 105, 314])], [])
    expect(message).toContain('Burimet bashkë japin 105,00 €.')
  })

  it('tells totals of all fields that are not the sum of the fields', () => {
    const [message] = messages(donors, row('Donatorët', [6, 5, 5, 16]))
    expect(message).toContain('Fushat bashkë japin 5,00 €.')
  })

  it('finds a cell that is right, but contradicts its own table', () => {
    const [message] = messages([...row('Donatorët', [4, 5, 5, 14]), ...municipal, ...all], [])
    const messagesOfTotal = messages([...row('Donatorët', [4, 5, 5, 14]), ...municipal, ...all], []).filter(
      (one) => one.includes('(Total'),
    )
    expect(message).toContain('4,00 €')
    expect(messagesOfTotal[0]).toBe(
      'Përmbledhja e buxhetit ka 105,00 € (Total, 2027), që nuk pajtohet me shumat e tjera të saj. Burimet bashkë japin 104,00 €.',
    )
  })

  it('finds amounts of the chapter of the budget that are other than the computed ones', () => {
    const text =
      'Plani ka një buxhet total prej 400,00 €, prej të cilave 300,00 € i mbulon buxheti i Komunës, ndërsa 100,00 € i mbulojnë donatorët.'
    const section = entity('section', { role: 'budget', heading: 'Buxheti', body: prose(text) })
    expect(messages(municipal, [section])).toEqual([
      'Teksti thotë 400,00 € (gjithsej), ndërsa plani i zbatimit jep 315,00 €.',
      'Teksti thotë 100,00 € (donatorët), ndërsa plani i zbatimit jep 15,00 €.',
    ])
  })

  it('stands at the field, or at the plan for the rows of all fields', () => {
    const plan = planWith({ inActivity: lines, inPlan: row('Total', [1, 1, 1, 3]) })
    expect(found('summary-mismatch', plan).map(({ entity: id }) => id)).toEqual([
      plan.id,
      plan.id,
      plan.id,
      plan.id,
    ])
  })

  it('leaves rows alone whose payer it does not know', () => {
    expect(messages(row('Xhiro', [1, 1, 1, 9]), [])).toEqual([])
  })
})

function prose(text: string) {
  return [{ type: 'paragraph', runs: [{ text }] }]
}
