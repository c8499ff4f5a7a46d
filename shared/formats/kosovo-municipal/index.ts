import { phrase } from '../phrase.ts'
import type { PlanFormat } from '../types.ts'
import { chapters, objectiveParts } from './chapters.ts'
import { levels } from './levels.ts'
import { sentences, signatures } from './sentences.ts'
import { activityTable, budgetTable, indicatorTable } from './tables.ts'

/** The local action plan as Kosovo's municipalities draft it. */
export const kosovoMunicipal: PlanFormat = {
  id: 'kosovo-municipal',
  name: phrase('Plani komunal (Kosovë)', 'Opštinski plan (Kosovo)', 'Municipal plan (Kosovo)'),
  levels,
  chapters,
  analysis: 'swot',
  objectiveParts,
  indicatorTable,
  budgetTable,
  activityTable,
  costModel: { spans: ['year', 'every-year', 'whole-plan'], economicSplit: false },
  signatures,
  sentences,
}
