import { budgetByObjective } from '../common/budget.ts'
import { activity, field, specificObjective, strategicObjective } from '../common/levels.ts'
import { sentences } from '../common/sentences.ts'
import { phrase } from '../phrase.ts'
import type { PlanFormat } from '../types.ts'
import { chapters } from './chapters.ts'
import { activityTable, indicatorTable } from './tables.ts'

/** The matrix of a national plan of Kosovo: bands over one wide table, the specific objective beside its activities. */
export const kosovoMatrix: PlanFormat = {
  id: 'kosovo-matrix',
  name: phrase('Matrica kombëtare (Kosovë)', 'Nacionalna matrica (Kosovo)', 'National matrix (Kosovo)'),
  newPlan: { country: 'XK', authorityKind: 'ministry', currency: 'EUR', numberStyle: 'dot-comma', years: 3 },
  levels: [field, strategicObjective, { ...specificObjective, inTable: 'column' }, activity],
  cover: { orientation: 'landscape' },
  chapters,
  analysis: 'none',
  objectiveParts: [],
  indicatorTable,
  budgetTable: budgetByObjective,
  activityTable,
  costModel: { spans: ['whole-plan'], words: true, economicSplit: false },
  signatures: [],
  sentences,
}
