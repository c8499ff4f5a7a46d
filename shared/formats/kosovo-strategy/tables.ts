import { column, indicatorColumn, totalsRow, unnamed } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { ActivityTable, IndicatorTable } from '../types.ts'

const ofSpecific = { level: 'specific' } as const

export const activityTable: ActivityTable = {
  papers: ['A4', 'A3'],
  columns: [
    column('code', words.number, [11, 0]),
    column(
      'title',
      phrase('Veprimi', 'Radnja', 'Action'),
      [50, 5],
      unnamed('description', 'steps', 'indicators'),
    ),
    column('period', phrase('Afati i fundit', 'Krajnji rok', 'Deadline'), [18, 0.2]),
    column(
      'amounts-by-year',
      phrase('Buxheti ({{currency}})', 'Budžet ({{currency}})', 'Budget ({{currency}})'),
      [22, 0.3],
    ),
    column('fundingSource', words.fundingSource, [22, 1]),
    column(
      'responsible',
      phrase(
        'Institucioni udhëheqës dhe mbështetës',
        'Vodeća institucija i institucija koja pruža podršku',
        'Leading and supporting institution',
      ),
      [28, 1.5],
      unnamed('supporting'),
    ),
    column(
      'output',
      phrase('Produkti (Output)', 'Proizvod (Output)', 'Output'),
      [36, 3],
      unnamed('verification'),
    ),
    column(
      'reference',
      phrase('Referenca në dokumente', 'Pozivanje na dokumente', 'Reference in documents'),
      [34, 3],
      unnamed('monitoring'),
    ),
  ],
  totals: [
    totalsRow(
      'objective',
      phrase(
        'Buxheti i përgjithshëm për Objektivin Specifik {{code}}:',
        'Ukupan budžet za Specifični cilj {{code}}:',
        'Total budget for Specific Objective {{code}}:',
      ),
      ofSpecific,
    ),
    totalsRow('objective', phrase('Nga të cilat kapitale:', 'Od toga kapitalni:', 'Of which capital:'), {
      ...ofSpecific,
      category: 'capital',
    }),
    totalsRow('objective', phrase('Nga të cilat rrjedhëse:', 'Od toga tekući:', 'Of which current:'), {
      ...ofSpecific,
      category: 'current',
    }),
    totalsRow('objective', phrase('TOTAL:', 'UKUPNO:', 'TOTAL:'), { ...ofSpecific, show: 'sum' }),
  ],
}

export const indicatorTable: IndicatorTable = {
  numbering: 'code',
  secondary: phrase('(sekondar)', '(sekundarni)', '(secondary)'),
  density: 'compact',
  columns: [
    indicatorColumn('number', words.number, [20, 0]),
    indicatorColumn('title', words.indicator, [60, 4]),
    indicatorColumn('unit', phrase('Njësia', 'Jedinica', 'Unit'), [16, 0.5], { optional: true }),
    indicatorColumn('baseline', words.baseline, [36, 2]),
    indicatorColumn(
      'targets',
      phrase('Objektivi i përkohshëm {{year}}', 'Privremeni cilj {{year}}', 'Interim target {{year}}'),
      [34, 2],
      { years: 'first' },
    ),
    indicatorColumn(
      'targets',
      phrase(
        'Synimi i vitit të fundit {{year}}',
        'Cilj poslednje godine {{year}}',
        'Target of the last year {{year}}',
      ),
      [34, 2],
      { years: 'last' },
    ),
    indicatorColumn('result', phrase('Rezultati', 'Rezultat', 'Result'), [50, 3]),
    indicatorColumn('source', phrase('Burimi i të dhënave', 'Izvor podataka', 'Source of data'), [26, 1], {
      optional: true,
    }),
  ],
}
