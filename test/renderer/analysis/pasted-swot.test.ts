import { describe, expect, test } from 'vitest'
import { addSwot, swotOf } from '../../../renderer/analysis/pasted-swot.ts'
import { apply } from '../../../shared/operations/index.ts'
import { boardOf, draftPlan, idOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const swot = {
  strengths: ['Shkolla të rinovuara', 'Mësimdhënës të trajnuar'],
  weaknesses: ['Transport i dobët', 'Dobësi në mbledhjen e të dhënave'],
  opportunities: ['Mundësi punësimi për prindërit'],
  threats: ['Migrimi'],
}

describe('a SWOT table that is pasted', () => {
  test('two by two, under a title, with headings in rows of their own', () => {
    expect(
      swotOf([
        ['Analiza SWOT: Arsimi', ''],
        ['FUQITË', 'Dobësitë (të brendshme)'],
        [
          '·\u00a0 Shkolla të rinovuara\n·\u00a0 Mësimdhënës të trajnuar',
          '1. Transport i dobët\n2. Dobësi në mbledhjen e të dhënave',
        ],
        ['Mundësitë', 'Rreziqet'],
        ['Mundësi punësimi për prindërit', '- Migrimi\n\n'],
      ]),
    ).toEqual(swot)
  })

  test('with the headings in the cells', () => {
    expect(
      swotOf([
        [
          'Anët e forta:\nShkolla të rinovuara\nMësimdhënës të trajnuar',
          'W: Weaknesses\nTransport i dobët\nDobësi në mbledhjen e të dhënave',
        ],
        ['Mundësitë (Opportunities)\nMundësi punësimi për prindërit', 'Kërcënimet\nMigrimi'],
      ]),
    ).toEqual(swot)
  })

  test('one row a quadrant, one column a quadrant', () => {
    expect(
      swotOf([
        ['Fuqitë', 'Shkolla të rinovuara\nMësimdhënës të trajnuar'],
        ['Dobësitë', 'Transport i dobët\nDobësi në mbledhjen e të dhënave'],
        ['Mundësitë', 'Mundësi punësimi për prindërit'],
        ['Rreziqet', 'Migrimi'],
      ]),
    ).toEqual(swot)
    expect(
      swotOf([
        ['Snage', 'Slabosti', 'Mogućnosti', 'Pretnje'],
        ['Shkolla të rinovuara', 'Transport i dobët', 'Mundësi punësimi për prindërit', 'Migrimi'],
        ['Mësimdhënës të trajnuar', 'Dobësi në mbledhjen e të dhënave', '', ''],
      ]),
    ).toEqual(swot)
  })

  test('is none where it names fewer than two quadrants', () => {
    expect(
      swotOf([
        ['Nr.', 'Mundësitë'],
        ['1', 'Projekte'],
      ]),
    ).toBeNull()
    expect(swotOf([['Mundësi punësimi', 'Dobësi në menaxhim']])).toBeNull()
  })

  test('comes after what the quadrants hold, in one step', () => {
    const plan = draftPlan()
    const batch = addSwot(plan, idOf(plan, 'Banimi'), swot, testIds(7))
    expect(boardOf(apply(plan, batch))).toEqual({
      strengths: ['Afër qytetit', 'Toka komunale', ...swot.strengths],
      weaknesses: ['Pa ujë', ...swot.weaknesses],
      opportunities: ['Donatorët', ...swot.opportunities],
      threats: ['Vërshimet', ...swot.threats],
    })
  })
})
