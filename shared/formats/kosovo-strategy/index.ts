import { budgetByObjective } from '../common/budget.ts'
import { level } from '../common/build.ts'
import { field, specificObjective, strategicObjective } from '../common/levels.ts'
import { sentences } from '../common/sentences.ts'
import { phrase } from '../phrase.ts'
import type { Level, PlanFormat } from '../types.ts'
import { chapters, objectiveParts } from './chapters.ts'
import { activityTable, indicatorTable } from './tables.ts'

/** Objectives bear Roman figures before their name. */
const roman = (objective: Level): Level => ({
  ...objective,
  numbering: 'roman',
  heading: { text: objective.label, number: 'code', box: false },
})

/** The action plan of a national strategy of Kosovo: objectives with indicators, costs by year. */
export const kosovoStrategy: PlanFormat = {
  id: 'kosovo-strategy',
  name: phrase(
    'Plani i veprimit i strategjisë (Kosovë)',
    'Akcioni plan strategije (Kosovo)',
    'Action plan of a strategy (Kosovo)',
  ),
  newPlan: {
    country: 'XK',
    authorityKind: 'ministry',
    currency: 'EUR',
    numberStyle: 'sign-dot-comma',
    years: 2,
  },
  levels: [
    field,
    roman(strategicObjective),
    roman(specificObjective),
    level({
      kind: 'activity',
      singular: phrase('Veprimi', 'Radnja', 'Action'),
      plural: phrase('Veprimet', 'Radnje', 'Actions'),
      label: phrase('{{code}} {{title}}', '{{code}} {{title}}', '{{code}} {{title}}'),
    }),
  ],
  cover: { orientation: 'landscape' },
  chapters,
  analysis: 'none',
  objectiveParts,
  indicatorTable,
  budgetTable: budgetByObjective,
  activityTable,
  costModel: { spans: ['year'], words: false, economicSplit: true },
  signatures: [],
  sentences,
}
