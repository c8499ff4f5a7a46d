import { describe, expect, it } from 'vitest'
import { childrenOf, createPlan, entityOf, type Plan } from '../../../../shared/model/index.ts'
import { declaredOf, declaredRows, namesOf, one, readActivity, readFixture, readValue } from './reading.ts'

function linesOf(plan: Plan, index = 0): unknown[] {
  return childrenOf(plan, one(plan, 'activity', index).id, 'cost-line').map(
    ({ span, year, amount, source }) => {
      const name = entityOf(plan, source, 'funding-source')?.name ?? null
      return [span === 'year' ? year : span, amount, name]
    },
  )
}

function costOf(row: Readonly<Record<string, unknown>>): unknown {
  const { costKind, costWords, costDescription } = one(readActivity(row), 'activity')
  return [costKind, costWords, costDescription]
}

const words = (printed: string) => ({ cost: { 2027: { printed, amount: null } } })

describe('the costs of an activity', () => {
  const municipal = createPlan(readFixture('municipal').entities)
  const strategy = createPlan(readFixture('strategy').entities)
  const annex = createPlan(readFixture('annex').entities)

  it('makes a line of each amount, of zero only where it is printed', () => {
    expect(linesOf(municipal, 1)).toEqual([
      [2027, 420_050, 'Komuna'],
      [2028, 0, 'Komuna'],
    ])
    expect(linesOf(readActivity({ cost: { 2027: { printed: '/', amount: 0 } } }))).toEqual([])
    expect(linesOf(municipal, 0)).toEqual([])
  })

  it('makes no line of a total without years, but declares it', () => {
    expect(linesOf(municipal, 2)).toEqual([])
    const activity = one(municipal, 'activity', 2)
    expect(activity.costKind).toBe('amounts')
    expect(namesOf(municipal, activity.fundingSources)).toEqual(['TDH'])
    expect(declaredRows(municipal, activity.id, 'total', 'row-total')).toMatchObject([
      { printed: '1,000.00 €', amount: 100_000, wellFormed: true, line: 140 },
    ])
  })

  it('makes a line for the whole plan of a total in a row without years', () => {
    const plan = readActivity({ fundingSource: 'BRK', total: { printed: '12,500.00 €', amount: 12_500 } })
    expect(linesOf(plan)).toEqual([['whole-plan', 1_250_000, 'BRK']])
    expect(costOf({ total: { printed: 'kosto administrative', amount: null } })).toEqual([
      'administrative',
      'kosto administrative',
      '',
    ])
  })

  it('names no source for one amount from several', () => {
    expect(linesOf(municipal, 3)).toEqual([[2028, 355_000, null]])
    expect(namesOf(municipal, one(municipal, 'activity', 3).fundingSources)).toEqual(['Komuna', 'donatorë'])
  })

  it('parts an amount by its payers, else by the sources in order', () => {
    expect(linesOf(strategy)).toEqual([
      [2027, 120_000, 'MSH'],
      [2027, 80_050, 'UNICEF'],
      [2028, 50_000, 'UNICEF'],
      [2028, 30_000, 'Caritas'],
    ])
    const { id } = one(strategy, 'activity')
    expect(
      declaredRows(strategy, id, 'amount', 'part').map(({ year, printed, party }) => [year, printed, party]),
    ).toEqual([
      [2027, '€ 1 200,00', null],
      [2027, '€ 800,50', null],
      [2028, '€ 500,00 nga UNICEFI', 'UNICEFI'],
      [2028, '€ 300,00 nga Caritas', 'Caritas'],
    ])
  })

  it('names no source for parts that match none', () => {
    const parts = [1, 2].map((amount) => ({ printed: String(amount), amount }))
    const cost = { 2027: { printed: '1\n2', amount: 3, parts } }
    expect(linesOf(readActivity({ fundingSource: 'BRK, MSH, DKA', cost }))).toEqual([
      [2027, 100, null],
      [2027, 200, null],
    ])
  })

  it('falls back on the amount of the cell where its parts have none', () => {
    const parts = [{ printed: 'MSH' }, { printed: 'DKA', amount: null }]
    const cost = { 2027: { printed: '3 €\nMSH\nDKA', amount: 3, parts } }
    expect(linesOf(readActivity({ fundingSource: 'MSH', cost }))).toEqual([[2027, 300, 'MSH']])
  })

  it('reads an amount of every year and of the whole plan', () => {
    expect(linesOf(annex)).toEqual([['every-year', 34_300, 'Buxheti vendor']])
    const matrix = createPlan(readFixture('matrix').entities)
    expect(linesOf(matrix)).toEqual([['whole-plan', 1_250_000, 'BRK']])
    const { id } = one(matrix, 'activity')
    expect(declaredOf(matrix, id, 'amount', 'row-whole-plan')).toEqual(['12,500 €'])
  })

  it('keeps amounts of years outside the plan', () => {
    expect(linesOf(readActivity({ cost: { 2018: { printed: '5.00', amount: 5 } } }))).toEqual([
      [2018, 500, null],
    ])
  })

  it('trusts the transcriber, and reads the print only where the file does not say', () => {
    expect(linesOf(readActivity({ cost: { 2027: { printed: '7.00 €', amount: 70 } } }))).toEqual([
      [2027, 7_000, null],
    ])
    expect(linesOf(readActivity({ cost: { 2027: { printed: '7.00 €', amount: null } } }))).toEqual([])
    expect(linesOf(readActivity({ cost: { 2027: { printed: '7.00 €' } } }))).toEqual([[2027, 700, null]])
  })

  it.each([
    [{ costDescription: 'S’ka kosto' }, ['none', 'S’ka kosto', 'S’ka kosto']],
    [{ costDescription: 'Nuk kosto' }, ['none', 'Nuk kosto', 'Nuk kosto']],
    [{ costDescription: 'KA' }, ['administrative', 'KA', 'KA']],
    [words('e buxhetuar'), ['elsewhere', 'e buxhetuar', '']],
    [words('BRK'), ['unknown', 'BRK', '']],
    [words('/'), ['unknown', '', '']],
    [{ costDescription: 'Trajnim' }, ['unknown', '', 'Trajnim']],
    [{ ...words('KA'), costDescription: 'S’ka kosto' }, ['administrative', 'KA', 'S’ka kosto']],
    [
      { costDescription: '70 € × 5', cost: { 2027: { printed: '350', amount: 350 } } },
      ['amounts', '', '70 € × 5'],
    ],
    [{}, ['unknown', '', '']],
  ])('tells the kind of cost of %j', (row, expected) => {
    expect(costOf(row)).toEqual(expected)
  })

  it('prints no description twice that only repeats amount and source', () => {
    const activity = one(annex, 'activity')
    expect(activity.costDescription).toBe('')
    expect(declaredOf(annex, activity.id, 'cell', 'costDescription')).toEqual(['34, 300 lekë Buxheti vendor'])
    expect(one(annex, 'activity', 1)).toMatchObject({
      costKind: 'unknown',
      costWords: 'Sipas kostimit të ministrisë',
      costDescription: '',
    })
  })

  it('keeps every cell as printed, with amount, form and line', () => {
    const { id } = one(annex, 'activity')
    expect(declaredRows(annex, id, 'amount', 'row-every-year')).toMatchObject([
      { printed: '34, 300 lekë', amount: 34_300, wellFormed: false, line: 20 },
    ])
    const first = one(municipal, 'activity').id
    expect(declaredRows(municipal, first, 'amount', 'row')).toMatchObject([
      { year: 2027, printed: '/', amount: null, wellFormed: true },
      { year: 2028, printed: '/', amount: null, wellFormed: true },
    ])
    const second = one(strategy, 'activity', 1).id
    expect(declaredRows(strategy, second, 'amount', 'row')[0]).toMatchObject({
      printed: '€ 10 072.217,26',
      amount: 1_007_221_726,
      wellFormed: false,
    })
    expect(declaredOf(municipal, first, 'cell', 'responsible')).toEqual(['DKA, ZKKK, shkollat'])
    expect(declaredOf(municipal, first, 'cell', 'supporting')).toEqual(['OJQ-të dhe donatorët'])
    expect(declaredOf(municipal, first, 'cell', 'fundingSource')).toEqual(['/'])
    expect(declaredOf(municipal, first, 'period', 'row')).toEqual(['2027 - 2028'])
    expect(declaredOf(strategy, second, 'note', 'uncertain')).toEqual(['Kolonat mund të jenë ndërruar.'])
  })
})

describe('printed sums', () => {
  it('keeps sub-totals, totals and stray cells beside their entity', () => {
    const plan = createPlan(readFixture('municipal').entities)
    const result = one(plan, 'result').id
    expect(declaredOf(plan, result, 'label', 'result')).toEqual(['Nën-Totali 1.1'])
    expect(
      declaredRows(plan, result, 'total', 'result').map(({ year, printed, amount, line }) => [
        year,
        printed,
        amount,
        line,
      ]),
    ).toEqual([
      [2027, '4,200.50 €', 420_050, 130],
      [2028, '-', null, 130],
    ])
    expect(declaredOf(plan, result, 'total', 'result-total')).toEqual(['4,200.50€'])
    expect(declaredOf(plan, result, 'cell', 'result-extra')).toEqual(['·'])
    expect(declaredOf(plan, one(plan, 'objective').id, 'total', 'objective-total')).toEqual(['8,750.50 €'])
  })

  it('keeps the split of a sum and the label of its total', () => {
    const plan = createPlan(readFixture('strategy').entities)
    const { id } = one(plan, 'objective', 1)
    expect(declaredOf(plan, id, 'label', 'objective')).toEqual(['Buxheti për Objektivin 1.1:'])
    expect(declaredRows(plan, id, 'split', 'objective-capital')).toMatchObject([
      { printed: '', amount: null, line: 61 },
    ])
    expect(declaredRows(plan, id, 'split', 'objective-current')).toMatchObject([{ amount: 100, line: 62 }])
    expect(declaredRows(plan, id, 'label', 'objective-total')).toMatchObject([
      { printed: 'TOTAL:', line: 63 },
    ])
    expect(declaredRows(plan, id, 'total', 'objective-total')).toMatchObject([
      { amount: 1_007_501_776, line: 63 },
    ])
  })

  it('finds the field of a row of the summary by its name, else by its number', () => {
    const fields = ['Arsimi', 'Banimi dhe infrastruktura', 'Diskriminimi'].map((name, index) => ({
      name,
      number: index + 5,
    }))
    const rows = ['Banimi', '5. Arsimi', '7.Dsikriminimi', '2. Shëndetësia', '6. Diskriminimi']
    const plan = createPlan(readValue({ fields, budgetSummary: rows.map((field) => ({ field })) }).entities)
    const printed = [0, 1, 2].map((index) =>
      declaredOf(plan, one(plan, 'field', index).id, 'label', 'budget-summary'),
    )
    expect(printed).toEqual([['5. Arsimi'], ['Banimi'], ['7.Dsikriminimi', '6. Diskriminimi']])
    expect(declaredOf(plan, plan.id, 'label', 'budget-summary')).toEqual(['2. Shëndetësia'])
  })

  it('keeps the budget summary beside the field that each row is about', () => {
    const plan = createPlan(readFixture('municipal').entities)
    const [first, second] = [one(plan, 'field').id, one(plan, 'field', 1).id]
    const rows = declaredRows(plan, first, 'summary', 'budget-summary')
    expect(
      rows.map(({ year, printed, amount, party, line }) => [year, printed, amount, party, line]),
    ).toEqual([
      [2027, '4,200.50', 420_050, 'Buxheti i Komunës', 80],
      [2028, '0.00', 0, 'Buxheti i Komunës', 80],
    ])
    expect(declaredOf(plan, first, 'summary', 'budget-summary-total')).toEqual(['4,200.50'])
    expect(declaredRows(plan, second, 'label', 'budget-summary')).toMatchObject([
      { printed: '2. Banimi', party: 'Donatorët', line: 84 },
    ])
    expect(declaredRows(plan, plan.id, 'summary', 'budget-summary-total')).toMatchObject([
      { printed: '8,750.50', party: 'Total', amount: 875_050 },
    ])
  })
})
