import { budgetByField } from '../common/budget.ts'
import { sentences } from '../common/sentences.ts'
import { phrase } from '../phrase.ts'
import type { PlanFormat } from '../types.ts'
import { chapters, objectiveParts } from './chapters.ts'
import { levels } from './levels.ts'
import { signatures } from './signatures.ts'
import { activityTable, indicatorTable } from './tables.ts'

/** The local action plan as Kosovo's municipalities draft it. */
export const kosovoMunicipal: PlanFormat = {
  id: 'kosovo-municipal',
  name: phrase('Plani komunal (Kosovë)', 'Opštinski plan (Kosovo)', 'Municipal plan (Kosovo)'),
  newPlan: {
    country: 'XK',
    authorityKind: 'municipality',
    currency: 'EUR',
    numberStyle: 'dot-comma',
    years: 3,
  },
  levels,
  cover: { orientation: 'portrait' },
  chapters,
  analysis: 'swot',
  objectiveParts,
  indicatorTable,
  budgetTable: budgetByField,
  activityTable,
  costModel: { spans: ['year', 'every-year', 'whole-plan'], words: true, economicSplit: false },
  signatures,
  sentences,
}
