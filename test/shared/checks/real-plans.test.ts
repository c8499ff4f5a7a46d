import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { readTranscription } from '../../../electron/readers/index.ts'
import { checkPlan, createContext, type Finding, placeOf } from '../../../shared/checks/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { describeWith } from '../../support/describe-with.ts'
import { type RealPlan, realPlan } from '../../support/real-plans.ts'
import { countingIds } from '../../support/small-plan.ts'
import {
  activitiesOf,
  cents,
  objectivesOf,
  type RawPlan,
  type RawSummaryRow,
  readRaw,
  resultsOf,
  sumOf,
  wrongCells,
} from './transcription.ts'

const rules = [
  'row-total',
  'subtotal',
  'objective-total',
  'grand-total',
  'summary-mismatch',
  'duplicate-code',
  'code-order',
  'code-parent',
  'negative-amount',
  'period-outside-plan',
  'year-heading',
  'period-missing',
  'missing-cell',
] as const

let plan: Plan
let findings: readonly Finding[]
let raw: RawPlan

function take(name: RealPlan): void {
  raw = readRaw(name)
  plan = buildPlan(readTranscription(new Uint8Array(readFileSync(realPlan(name))), countingIds()).entities)
  findings = checkPlan(createContext(plan))
}

function of(rule: Finding['rule']): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule)
}

/** The findings of arithmetic, codes, years and missing cells, counted by rule. */
function counts(): Readonly<Record<string, number>> {
  return Object.fromEntries(rules.map((rule) => [rule, of(rule).length]))
}

/** The paper's names of the places at which a rule finds something. */
function places(rule: Finding['rule']): readonly string[] {
  return of(rule).map((finding) => placeOf(plan, finding))
}

describeWith(['real plans'], 'the plan of Vushtrri', () => {
  beforeAll(() => take('001'))

  it('has these defects', () => {
    expect(counts()).toEqual({
      'row-total': 8,
      subtotal: 6,
      'objective-total': 3,
      'grand-total': 0,
      'summary-mismatch': 44,
      'duplicate-code': 2,
      'code-order': 0,
      'code-parent': 2,
      'negative-amount': 0,
      'period-outside-plan': 1,
      'year-heading': 0,
      'period-missing': 0,
      'missing-cell': 0,
    })
  })

  it('has every wrong total that its file shows', () => {
    const { years } = raw
    const rows = activitiesOf(raw).filter(
      (activity) =>
        typeof activity.total?.amount === 'number' &&
        cents(activity.total.amount) !== sumOf([activity], years),
    )
    expect(places('row-total')).toEqual(rows.map(({ code }) => code))
    const subtotals = resultsOf(raw).map(({ subtotal = {}, activities }) =>
      wrongCells(subtotal, activities, years),
    )
    expect(of('subtotal')).toHaveLength(add(subtotals))
    const totals = objectivesOf(raw).map(({ total = {}, results = [] }) =>
      wrongCells(
        total,
        results.flatMap(({ activities }) => activities),
        years,
      ),
    )
    expect(of('objective-total')).toHaveLength(add(totals))
  })

  it('has every wrong cell of its budget summary, and three amounts in prose', () => {
    expect(of('summary-mismatch')).toHaveLength(wrongSummaryCells(raw) + 3)
  })

  it('has the doubled and misplaced codes', () => {
    expect(places('duplicate-code')).toEqual(['1.2.2', '2.3.1'])
    expect(places('code-parent')).toEqual(['2.3', '2.3.1'])
    expect(places('period-outside-plan')).toEqual(['2.3.1'])
  })
})

describeWith(['real plans'], 'the action plan of the national strategy', () => {
  beforeAll(() => take('000'))

  it('has these defects', () => {
    expect(counts()).toEqual({
      'row-total': 0,
      subtotal: 0,
      'objective-total': 6,
      'grand-total': 0,
      'summary-mismatch': 0,
      'duplicate-code': 1,
      'code-order': 3,
      'code-parent': 5,
      'negative-amount': 0,
      'period-outside-plan': 2,
      'year-heading': 5,
      'period-missing': 0,
      'missing-cell': 26,
    })
  })

  it('has every wrong total that its file shows', () => {
    const totals = objectivesOf(raw).map(({ total = {}, results = [] }) =>
      wrongCells(
        total,
        results.flatMap(({ activities }) => activities),
        raw.years,
      ),
    )
    expect(of('objective-total')).toHaveLength(add(totals))
  })

  it('has every table that heads the wrong years, and every period beyond the plan', () => {
    const headed = objectivesOf(raw).filter(({ yearHeadings = [] }) =>
      yearHeadings.some((year, index) => Number(year) !== raw.years[index]),
    )
    expect(places('year-heading')).toEqual(headed.map(({ code }) => code))
    const beyond = activitiesOf(raw).filter(({ period }) =>
      (period.match(/\d{4}/g) ?? []).some((year) => !raw.years.includes(Number(year))),
    )
    expect(places('period-outside-plan')).toEqual(beyond.map(({ code }) => code))
  })

  it('has every empty cell', () => {
    const objectives = objectivesOf(raw)
    const activities = activitiesOf(raw)
    const indicators = objectives.flatMap(({ indicators: own = [] }) => own)
    const isMissing = (text: string | undefined): boolean => !/[\p{L}\p{N}]/u.test(text ?? '')
    const at = (cell: string): number => of('missing-cell').filter(({ place }) => place.cell === cell).length
    expect(at('split')).toBe(
      objectives.filter(({ total }) => total?.split?.some(({ printed }) => printed === '')).length,
    )
    expect(at('indicator')).toBe(objectives.filter(({ indicators: own = [] }) => own.length === 0).length)
    expect(at('responsible')).toBe(activities.filter(({ responsible }) => isMissing(responsible)).length)
    expect(at('baseline')).toBe(indicators.filter(({ baseline }) => isMissing(baseline)).length)
    expect(at('target')).toBe(indicators.filter(({ targets }) => isMissing(targets?.['2026'])).length)
    expect(at('amount')).toBe(
      activities.flatMap(({ cost = {} }) => Object.values(cost)).filter(({ printed }) => printed === '')
        .length,
    )
  })

  it('has the doubled, missing and misplaced codes', () => {
    expect(places('duplicate-code')).toEqual(['V.3.1'])
    expect(places('code-order')).toEqual(['1.3.4', '2.1.5', 'III.1.7'])
    expect(places('code-parent')).toEqual(['5.2', '5.3', '5.4', 'V.3.1', 'V.2.3'])
  })
})

describeWith(['real plans'], 'the annex of Elbasan', () => {
  beforeAll(() => take('003'))

  it('has these defects', () => {
    expect(counts()).toEqual({
      'row-total': 0,
      subtotal: 0,
      'objective-total': 0,
      'grand-total': 0,
      'summary-mismatch': 0,
      'duplicate-code': 2,
      'code-order': 0,
      'code-parent': 8,
      'negative-amount': 0,
      'period-outside-plan': 0,
      'year-heading': 0,
      'period-missing': 0,
      'missing-cell': 1,
    })
  })

  it('has the doubled and misplaced codes, and the objective without an indicator', () => {
    expect(places('duplicate-code')).toEqual(['2.1', '5.1'])
    expect(places('code-parent')).toEqual(['2.1', '2.2', '2.3', '5.1', '5.2', '5.3', '5.4', '6.2'])
    expect(places('missing-cell')).toEqual(['2.3'])
  })
})

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** The cells of the summary that differ from the activities, or from the summary's own years, sources or fields. */
function wrongSummaryCells(file: RawPlan): number {
  const rows = file.budgetSummary ?? []
  const columns = [...file.years, 'total'] as const
  const cell = (row: RawSummaryRow, column: number | 'total') =>
    cents((column === 'total' ? row.total : row.cost?.[column])?.amount)
  const isOfAll = ({ field }: RawSummaryRow): boolean => field.startsWith('Totali')
  return add(
    rows.map(
      (row) =>
        columns.filter((column) => {
          const declared = cell(row, column)
          const years = add(file.years.map((year) => cell(row, year)))
          const sources = rows.filter(({ field, source }) => field === row.field && source !== 'Total')
          const fields = rows.filter((other) => !isOfAll(other) && other.source === row.source)
          return (
            declared !== computed(file, row, column) ||
            (column === 'total' && declared !== years) ||
            (row.source === 'Total' && declared !== add(sources.map((other) => cell(other, column)))) ||
            (isOfAll(row) && declared !== add(fields.map((other) => cell(other, column))))
          )
        }).length,
    ),
  )
}

function computed(file: RawPlan, { field, source }: RawSummaryRow, column: number | 'total'): number {
  const number = Number.parseInt(field, 10)
  const meant = Number.isNaN(number) ? file.fields : file.fields.slice(number - 1, number)
  const activities = activitiesOf({ ...file, fields: meant }).filter(
    ({ fundingSource }) =>
      source === 'Total' || (source === 'Buxheti i Komunës') === (fundingSource === 'Komuna'),
  )
  return sumOf(activities, column === 'total' ? file.years : [column])
}
