import { budgetByField } from '../common/budget.ts'
import { field, measure, specificObjective, strategicObjective } from '../common/levels.ts'
import { sentences } from '../common/sentences.ts'
import { phrase } from '../phrase.ts'
import type { PlanFormat } from '../types.ts'
import { chapters, objectiveParts } from './chapters.ts'
import { activityTable, indicatorTable } from './tables.ts'

const intervention = phrase(
  'Fusha e ndërhyrjes: {{title}}',
  'Oblast delovanja: {{title}}',
  'Field of intervention: {{title}}',
)
const municipality = phrase('Buxheti i Bashkisë', 'Opštinski budžet', 'Municipal budget')

/** The plan of a municipality of Albania, or its annex to another plan: measures with a cost a year, in lekë. */
export const albaniaAnnex: PlanFormat = {
  id: 'albania-annex',
  name: phrase(
    'Plani i bashkisë ose shtojcë (Shqipëri)',
    'Opštinski plan ili aneks (Albanija)',
    'Municipal plan or annex (Albania)',
  ),
  newPlan: { country: 'AL', authorityKind: 'bashki', currency: 'ALL', numberStyle: 'comma-dot', years: 4 },
  levels: [
    {
      ...field,
      singular: phrase('Fusha e ndërhyrjes', 'Oblast delovanja', 'Field of intervention'),
      plural: phrase('Fushat e ndërhyrjes', 'Oblasti delovanja', 'Fields of intervention'),
      label: intervention,
      heading: {
        text: intervention,
        number: 'none',
        box: false,
      },
    },
    strategicObjective,
    specificObjective,
    measure,
  ],
  cover: { orientation: 'portrait' },
  chapters,
  analysis: 'none',
  objectiveParts,
  indicatorTable,
  budgetTable: { ...budgetByField, sources: { ...budgetByField.sources, municipal: municipality } },
  activityTable,
  costModel: { spans: ['every-year', 'year', 'whole-plan'], words: true, economicSplit: false },
  signatures: [],
  sentences: {
    ...sentences,
    budgetPart: {
      ...sentences.budgetPart,
      municipal: phrase(
        '{{amount}} nga buxheti i Bashkisë',
        '{{amount}} iz opštinskog budžeta',
        '{{amount}} from the municipal budget',
      ),
    },
    budgetFree: phrase(
      'Nga gjithsej {{activities}} masa të planit, pa kosto shtesë zbatohen {{free}}.',
      'Od ukupno {{activities}} mera u planu, bez dodatnih troškova sprovodi se {{free}}.',
      'Of the {{activities}} measures of the plan, {{free}} are implemented without additional cost.',
    ),
  },
}
