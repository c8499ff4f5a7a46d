import { column, indicatorColumn, totalsRow, unnamed } from '../common/build.ts'
import { words } from '../common/words.ts'
import { nothing, phrase } from '../phrase.ts'
import type { ActivityTable, IndicatorTable } from '../types.ts'

export const activityTable: ActivityTable = {
  papers: ['A4', 'A3'],
  columns: [
    column(
      'coded-title',
      phrase('Masa/Aktiviteti', 'Mera/Aktivnost', 'Measure/Activity'),
      [52, 4],
      unnamed('description', 'steps'),
    ),
    column('responsible', phrase('Aktorët', 'Akteri', 'Actors'), [34, 2], unnamed('supporting')),
    column(
      'indicators',
      phrase('Treguesit e rezultateve', 'Pokazatelji rezultata', 'Result indicators'),
      [46, 3],
      unnamed('output'),
    ),
    column(
      'verification',
      phrase('Burimet e të dhënave', 'Izvori podataka', 'Sources of data'),
      [38, 2],
      unnamed('reference'),
    ),
    column('period', phrase('Afatet', 'Rokovi', 'Deadlines'), [18, 0.2]),
    column('yearly-cost', phrase('Kostimi në vit', 'Troškovi godišnje', 'Cost a year'), [32, 1.5]),
    column('monitoring', phrase('Monitorimi', 'Praćenje', 'Monitoring'), [34, 2]),
  ],
  totals: [
    totalsRow(
      'objective',
      phrase(
        'Totali i Objektivit {{code}} në vit',
        'Ukupno godišnje za Cilj {{code}}',
        'Total a year of Objective {{code}}',
      ),
      { level: 'specific', optional: true },
    ),
    totalsRow(
      'objective',
      phrase(
        'Totali i Objektivit {{code}} për vitet {{period}}',
        'Ukupno za Cilj {{code}} u periodu {{period}}',
        'Total of Objective {{code}} for {{period}}',
      ),
      { level: 'specific', show: 'sum', optional: true },
    ),
    totalsRow(
      'field',
      phrase(
        'Totali i fushës për vitet {{period}}',
        'Ukupno za oblast u periodu {{period}}',
        'Total of the field for {{period}}',
      ),
      { show: 'sum', optional: true },
    ),
    totalsRow(
      'plan',
      phrase(
        'Totali i planit për vitet {{period}}',
        'Ukupno za plan u periodu {{period}}',
        'Total of the plan for {{period}}',
      ),
      { show: 'sum', optional: true },
    ),
  ],
}

export const indicatorTable: IndicatorTable = {
  numbering: 'count',
  secondary: nothing,
  density: 'normal',
  columns: [
    indicatorColumn('number', words.number, [9, 0]),
    indicatorColumn('title', words.indicator, [60, 4]),
    indicatorColumn('unit', phrase('Njësia', 'Jedinica', 'Unit'), [14, 0.5], { optional: true }),
    indicatorColumn('baseline', words.baseline, [24, 1], { optional: true }),
    indicatorColumn('targets', phrase('Synimi {{year}}', 'Cilj {{year}}', 'Target {{year}}'), [18, 1]),
    indicatorColumn('result', phrase('Rezultati', 'Rezultat', 'Result'), [24, 2], { optional: true }),
    indicatorColumn('source', phrase('Burimi i të dhënave', 'Izvor podataka', 'Source of data'), [24, 1.5], {
      optional: true,
    }),
  ],
}
