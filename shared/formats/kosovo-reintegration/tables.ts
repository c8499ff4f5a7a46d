import { column, indicatorColumn, totalsRow, unnamed } from '../common/build.ts'
import { words } from '../common/words.ts'
import { nothing, phrase } from '../phrase.ts'
import type { ActivityTable, IndicatorTable } from '../types.ts'

const number = phrase('#', '#', '#')
const target = phrase('Caku {{year}}', 'Cilj {{year}}', 'Target {{year}}')

export const activityTable: ActivityTable = {
  papers: ['A4', 'A3'],
  columns: [
    column('code', number, [10, 0]),
    column('title', phrase('Masa', 'Mera', 'Measure'), [34, 3]),
    column('steps', phrase('Veprimet', 'Radnje', 'Actions'), [52, 5], unnamed('description')),
    column('indicators', phrase('Indikatorët', 'Indikatori', 'Indicators'), [34, 3], unnamed('output')),
    column('responsible', words.responsible, [24, 1]),
    column(
      'supporting',
      phrase(
        'Institucioni/partneri përkrahës',
        'Institucija/partner koji pruža podršku',
        'Supporting institution/partner',
      ),
      [24, 1],
    ),
    column('cost', phrase('Kosto financiare', 'Finansijski troškovi', 'Financial cost'), [28, 1]),
    column('period', words.timeFrame, [20, 0.3]),
    column(
      'verification',
      phrase('Mjetet e verifikimit', 'Sredstva provere', 'Means of verification'),
      [28, 2],
      unnamed('monitoring', 'reference'),
    ),
  ],
  totals: [
    totalsRow(
      'objective',
      phrase('Totali i Objektivit {{code}}', 'Ukupno za Cilj {{code}}', 'Total of Objective {{code}}'),
      { level: 'specific', optional: true },
    ),
    totalsRow('plan', words.grandTotal, { optional: true }),
  ],
}

export const indicatorTable: IndicatorTable = {
  numbering: 'count',
  secondary: nothing,
  density: 'compact',
  columns: [
    indicatorColumn(
      'objective',
      phrase('Objektivi specifik', 'Specifični cilj', 'Specific objective'),
      [70, 3],
    ),
    indicatorColumn(
      'title',
      phrase(
        'Indikatorët për matjen e arritjes së objektivit',
        'Indikatori za merenje ostvarenja cilja',
        'Indicators that measure the achievement of the objective',
      ),
      [80, 4],
    ),
    indicatorColumn('unit', phrase('Njësia', 'Jedinica', 'Unit'), [16, 0.5], { optional: true }),
    indicatorColumn('baseline', phrase('Baza', 'Polazna osnova', 'Baseline'), [28, 1]),
    indicatorColumn('targets', target, [28, 1], { years: 'first' }),
    indicatorColumn('targets', target, [28, 1], { years: 'last' }),
    indicatorColumn('result', phrase('Rezultati', 'Rezultat', 'Result'), [30, 1.5], { optional: true }),
    indicatorColumn('source', phrase('Burimi i të dhënave', 'Izvor podataka', 'Source of data'), [30, 1], {
      optional: true,
    }),
  ],
}
