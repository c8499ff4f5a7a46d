import { chapter, column, part } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { Below, Chapter, ObjectivePart } from '../types.ts'

export const chapters: readonly Chapter[] = [
  chapter('contents', words.contents, { numbered: false }),
  chapter('abbreviations', words.abbreviations, { numbered: false, optional: true }),
  chapter('sections', words.introduction, { role: 'introduction' }),
  chapter('sections', words.methodology, { role: 'methodology', level: 2, optional: true }),
  chapter('analysis', words.analysis, { role: 'analysis' }),
  chapter(
    'objectives',
    phrase('Objektivat dhe aktivitetet', 'Ciljevi i aktivnosti', 'Objectives and activities'),
    {
      role: 'objectives',
    },
  ),
  chapter('budget-summary', words.budget, { role: 'budget' }),
  chapter('implementation-plan', phrase('Plani i zbatimit', 'Plan sprovođenja', 'Implementation plan'), {
    role: 'implementation',
    orientation: 'landscape',
  }),
  chapter('sections', words.monitoring, { role: 'monitoring', optional: true }),
  chapter('sections', words.other, { role: 'other', optional: true }),
  chapter('signatures', words.signatures, { numbered: false }),
]

/** What the activity table has no column for stands with the description. */
const further: readonly Below[] = (
  ['steps', 'output', 'indicators', 'verification', 'reference', 'monitoring'] as const
).map((content) => ({ content, named: true }))

export const objectiveParts: readonly ObjectivePart[] = [
  part('results', {
    heading: phrase('Rezultatet e pritshme', 'Očekivani rezultati', 'Expected results'),
    numbered: true,
  }),
  part('activities', {
    heading: phrase('Përshkrimi i aktiviteteve', 'Opis aktivnosti', 'Description of activities'),
    numbered: true,
    columns: [
      column('coded-title', phrase('AKTIVITETI', 'AKTIVNOST', 'ACTIVITY'), [45, 1]),
      column(
        'description',
        phrase('PËRSHKRIMI I AKTIVITETIT', 'OPIS AKTIVNOSTI', 'DESCRIPTION OF THE ACTIVITY'),
        [70, 3],
        further,
      ),
    ],
    band: phrase('REZULTATI {{code}}', 'REZULTAT {{code}}', 'RESULT {{code}}'),
  }),
  part('indicators', {
    heading: phrase(
      'Treguesit e Objektivit {{code}}',
      'Pokazatelji Cilja {{code}}',
      'Indicators of Objective {{code}}',
    ),
  }),
  part('assumptions-and-risks', {
    heading: phrase('Supozimet dhe rreziqet', 'Pretpostavke i rizici', 'Assumptions and risks'),
    numbered: true,
  }),
]
