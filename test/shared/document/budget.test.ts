import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { blocksUnder, textsUnder } from '../../support/outline-of.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { cellTexts, tableOf } from '../../support/tables.ts'

const compose = (plan: Plan, language: 'sq' | 'sr' | 'en' = 'sq') =>
  composeDocument(plan, { format: defaultFormat, language, now: '2026-11-21T10:00:00Z' })

const tree = compose(hillTown())

describe('the budget', () => {
  it('is said in figures and words, by source and by year', () => {
    expect(textsUnder(tree, 'Buxheti').slice(0, 3)).toEqual([
      'Mjetet sigurohen me kohë.',
      'Për zbatimin e këtij plani në periudhën 2027 – 2029 parashihet një buxhet i përgjithshëm prej 19.900,50\u00A0€ ' +
        '(nëntëmbëdhjetë mijë e nëntëqind euro e pesëdhjetë centë). ' +
        'Kjo shumë parashihet të mbulohet kështu: 4.500,50\u00A0€ nga buxheti i Komunës dhe 15.400,00\u00A0€ nga donatorët. ' +
        'Sipas viteve, buxheti ndahet kështu: 2.000,00\u00A0€ në vitin 2027, 2.900,50\u00A0€ në vitin 2028, ' +
        '0,00\u00A0€ në vitin 2029 dhe 15.000,00\u00A0€ për tërë periudhën.',
      'Nga gjithsej 4 aktivitete të planit, pa kosto shtesë zbatohen 2.',
    ])
  })

  it('stands in a table by field, kind of source and year', () => {
    const table = tableOf(tree, 'Buxheti sipas fushave, burimeve të financimit dhe viteve (€)')
    expect(cellTexts(table)).toEqual([
      ['Fusha', 'Burimi i financimit', '2027', '2028', '2029', 'Për tërë periudhën', 'Totali'],
      ['Arsimi', 'Buxheti i Komunës', '2.000,00', '2.500,50', '–', '–', '4.500,50'],
      ['Donatorët', '–', '400,00', '–', '–', '400,00'],
      ['Totali', '2.000,00', '2.900,50', '–', '–', '4.900,50'],
      ['Kultura dhe sporti', 'Buxheti i Komunës', '–', '–', '–', '–', '–'],
      ['Donatorët', '–', '–', '–', '15.000,00', '15.000,00'],
      ['Totali', '–', '–', '–', '15.000,00', '15.000,00'],
      ['Të gjitha fushat', 'Buxheti i Komunës', '2.000,00', '2.500,50', '–', '–', '4.500,50'],
      ['Donatorët', '–', '400,00', '–', '15.000,00', '15.400,00'],
      ['Totali', '2.000,00', '2.900,50', '–', '15.000,00', '19.900,50'],
    ])
  })

  it('says of amounts outside the period that no total holds them', () => {
    expect(blocksUnder(tree, 'Buxheti').at(-1)).toMatchObject({
      style: 'note',
      content: [
        {
          text: 'Shuma prej 99,00\u00A0€ u takon viteve jashtë periudhës së planit dhe nuk është përfshirë në totale.',
        },
      ],
    })
  })

  it('of a plan without amounts says so', () => {
    expect(textsUnder(compose(planOf({ kind: 'plan' })), 'Buxheti')[0]).toBe(
      'Për aktivitetet e këtij plani nuk janë paraparë mjete financiare.',
    )
  })

  it('is said in the other languages, amounts in the style of the plan', () => {
    expect(textsUnder(compose(hillTown(), 'en'), 'Budget')[1]).toContain(
      'A total budget of 19.900,50\u00A0€ (nineteen thousand nine hundred euros and fifty cents) is foreseen',
    )
    expect(textsUnder(compose(hillTown({ currency: 'ALL' }), 'sr'), 'Budžet')[1]).toContain(
      '1.990.050\u00A0lekë (jedan milion devetsto devedeset hiljada pedeset leka)',
    )
  })
})
