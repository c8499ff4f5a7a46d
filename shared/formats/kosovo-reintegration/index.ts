import { budgetByObjective } from '../common/budget.ts'
import { field, measure, specificObjective, strategicObjective } from '../common/levels.ts'
import { sentences } from '../common/sentences.ts'
import { phrase } from '../phrase.ts'
import type { Level, PlanFormat } from '../types.ts'
import { chapters, objectiveParts } from './chapters.ts'
import { signatures } from './signatures.ts'
import { activityTable, indicatorTable } from './tables.ts'

/** The title of a specific objective stands in its indicator table. */
const inItsTable: Level['heading'] = {
  text: phrase('Objektivi specifik {{code}}', 'Specifični cilj {{code}}', 'Specific objective {{code}}'),
  number: 'none',
  box: false,
}

/** The plan by which a municipality of Kosovo takes in people who return: measures in steps, costs mostly in words. */
export const kosovoReintegration: PlanFormat = {
  id: 'kosovo-reintegration',
  name: phrase(
    'Plani komunal për riintegrim (Kosovë)',
    'Opštinski plan za reintegraciju (Kosovo)',
    'Municipal reintegration plan (Kosovo)',
  ),
  newPlan: {
    country: 'XK',
    authorityKind: 'municipality',
    currency: 'EUR',
    numberStyle: 'dot-comma',
    years: 3,
  },
  levels: [field, strategicObjective, { ...specificObjective, heading: inItsTable }, measure],
  cover: { orientation: 'portrait' },
  chapters,
  analysis: 'none',
  objectiveParts,
  indicatorTable,
  budgetTable: budgetByObjective,
  activityTable,
  costModel: { spans: ['whole-plan', 'every-year', 'year'], words: true, economicSplit: false },
  signatures,
  sentences,
}
