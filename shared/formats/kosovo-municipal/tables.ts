import { column, indicatorColumn, totalsRow } from '../common/build.ts'
import { words } from '../common/words.ts'
import { nothing, phrase } from '../phrase.ts'
import type { ActivityTable, IndicatorTable } from '../types.ts'

export const activityTable: ActivityTable = {
  papers: ['A4', 'A3'],
  columns: [
    column('code', phrase('Kodi', 'Šifra', 'Code'), [9, 0.25]),
    column('title', phrase('Aktiviteti', 'Aktivnost', 'Activity'), [24, 2]),
    column(
      'description',
      phrase('Përshkrimi i aktivitetit', 'Opis aktivnosti', 'Description of the activity'),
      [32, 8],
    ),
    column(
      'period',
      phrase('Periudha e implementimit', 'Period sprovođenja', 'Implementation period'),
      [17, 0.25],
    ),
    column('responsible', phrase('Përgjegjësia', 'Odgovornost', 'Responsibility'), [17, 0.5]),
    column(
      'supporting',
      phrase(
        'Institucioni/organizata mbështetëse',
        'Institucija/organizacija koja pruža podršku',
        'Supporting institution/organisation',
      ),
      [18, 0.5],
    ),
    column(
      'costDescription',
      phrase('Përshkrimi i kostos', 'Opis troškova', 'Description of the cost'),
      [18, 2],
    ),
    column('fundingSource', words.fundingSource, [15, 0.25]),
    column(
      'amounts-by-year',
      phrase('Buxheti ({{currency}})', 'Budžet ({{currency}})', 'Budget ({{currency}})'),
      [15, 0.1],
    ),
    column('total', words.total, [16, 0.1]),
  ],
  totals: [
    totalsRow('result', phrase('Nën-Totali {{code}}', 'Međuzbir {{code}}', 'Subtotal {{code}}')),
    totalsRow(
      'objective',
      phrase('Totali i Objektivit {{code}}', 'Ukupno za Cilj {{code}}', 'Total of Objective {{code}}'),
    ),
    totalsRow('plan', words.grandTotal),
  ],
}

export const indicatorTable: IndicatorTable = {
  numbering: 'count',
  secondary: nothing,
  density: 'normal',
  columns: [
    indicatorColumn('number', words.number, [9, 0]),
    indicatorColumn('title', words.indicator, [40, 4]),
    indicatorColumn('unit', phrase('Njësia', 'Jedinica', 'Unit'), [14, 0.5], { optional: true }),
    indicatorColumn('baseline', words.baseline, [18, 1]),
    indicatorColumn('targets', phrase('Synimi {{year}}', 'Cilj {{year}}', 'Target {{year}}'), [15, 1]),
    indicatorColumn('result', phrase('Rezultati', 'Rezultat', 'Result'), [24, 2], { optional: true }),
    indicatorColumn('source', phrase('Burimi i të dhënave', 'Izvor podataka', 'Source of data'), [20, 1.5], {
      optional: true,
    }),
  ],
}
