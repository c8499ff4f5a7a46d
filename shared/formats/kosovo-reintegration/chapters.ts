import { chapter, part } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { Chapter, ObjectivePart } from '../types.ts'

export const chapters: readonly Chapter[] = [
  chapter('contents', words.contents, { numbered: false }),
  chapter('abbreviations', words.abbreviations, { numbered: false, optional: true }),
  chapter('sections', words.introduction, { role: 'introduction' }),
  chapter('sections', words.methodology, { role: 'methodology', level: 2, optional: true }),
  chapter('analysis', words.analysis, { role: 'analysis', optional: true }),
  chapter('objectives', phrase('Plani i veprimit', 'Akcioni plan', 'Action plan'), {
    role: 'objectives',
    orientation: 'landscape',
  }),
  chapter('sections', words.budget, { role: 'budget', optional: true }),
  chapter('sections', words.monitoring, { role: 'monitoring', optional: true }),
  chapter('sections', words.other, { role: 'other', optional: true }),
  chapter('signatures', words.signatures, { numbered: false }),
]

export const objectiveParts: readonly ObjectivePart[] = [
  part('indicators'),
  part('activity-table'),
  part('assumptions-and-risks'),
]
