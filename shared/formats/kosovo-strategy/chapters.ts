import { chapter, part } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { Chapter, ObjectivePart } from '../types.ts'

const lying = { numbered: false, orientation: 'landscape' } as const
const ofSections = { ...lying, optional: true }

export const chapters: readonly Chapter[] = [
  chapter('contents', words.contents, lying),
  chapter('abbreviations', words.abbreviations, { ...lying, optional: true }),
  chapter('sections', words.introduction, { ...ofSections, role: 'introduction' }),
  chapter('sections', words.methodology, { ...ofSections, role: 'methodology', level: 2 }),
  chapter('analysis', words.analysis, { ...ofSections, role: 'analysis' }),
  chapter('objectives', phrase('Plani i veprimit', 'Akcioni plan', 'Action plan'), {
    ...lying,
    role: 'objectives',
  }),
  chapter('sections', words.monitoring, { ...ofSections, role: 'monitoring' }),
  chapter('sections', words.other, { ...ofSections, role: 'other' }),
]

export const objectiveParts: readonly ObjectivePart[] = [
  part('indicators'),
  part('activity-table'),
  part('assumptions-and-risks'),
]
