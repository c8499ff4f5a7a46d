import { column, indicatorColumn, totalsRow, unnamed } from '../common/build.ts'
import { words } from '../common/words.ts'
import { nothing, phrase } from '../phrase.ts'
import type { ActivityTable, IndicatorTable } from '../types.ts'

export const activityTable: ActivityTable = {
  papers: ['A4', 'A3'],
  columns: [
    column('objective', phrase('Objektivi specifik', 'Specifični cilj', 'Specific objective'), [26, 1]),
    column('code', words.number, [13, 0]),
    column('title', phrase('Aktiviteti', 'Aktivnost', 'Activity'), [38, 4], unnamed('description', 'steps')),
    column(
      'result',
      phrase('Rezultatet e pritshme', 'Očekivani rezultati', 'Expected results'),
      [30, 3],
      unnamed('output'),
    ),
    column(
      'indicators',
      phrase('Treguesit e matshëm', 'Merljivi pokazatelji', 'Measurable indicators'),
      [30, 3],
      unnamed('result-indicators'),
    ),
    column(
      'verification',
      phrase(
        'Mënyra e verifikimit të treguesve',
        'Način provere pokazatelja',
        'How the indicators are verified',
      ),
      [28, 2],
      unnamed('monitoring', 'reference'),
    ),
    column('responsible', words.responsible, [22, 1]),
    column(
      'supporting',
      phrase('Institucionet mbështetëse', 'Institucije koje pružaju podršku', 'Supporting institutions'),
      [24, 1],
    ),
    column('period', words.timeFrame, [19, 0.2]),
    column('cost', phrase('Kostoja financiare', 'Finansijski troškovi', 'Financial cost'), [28, 1]),
  ],
  totals: [totalsRow('plan', words.grandTotal, { optional: true })],
}

export const indicatorTable: IndicatorTable = {
  numbering: 'count',
  secondary: nothing,
  density: 'compact',
  columns: [
    indicatorColumn('number', words.number, [9, 0]),
    indicatorColumn('title', words.indicator, [60, 4]),
    indicatorColumn('baseline', words.baseline, [24, 1]),
    indicatorColumn('targets', phrase('Synimi {{year}}', 'Cilj {{year}}', 'Target {{year}}'), [18, 1]),
  ],
}
