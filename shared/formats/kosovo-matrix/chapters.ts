import { chapter } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { Chapter } from '../types.ts'

const lying = { numbered: false, orientation: 'landscape' } as const
const ofSections = { ...lying, optional: true }

export const chapters: readonly Chapter[] = [
  chapter('contents', words.contents, lying),
  chapter('abbreviations', words.abbreviations, ofSections),
  chapter('sections', words.introduction, { ...ofSections, role: 'introduction' }),
  chapter('sections', words.methodology, { ...ofSections, role: 'methodology', level: 2 }),
  chapter('analysis', words.analysis, { ...ofSections, role: 'analysis' }),
  chapter('implementation-plan', phrase('Plani i veprimit', 'Akcioni plan', 'Action plan'), {
    ...lying,
    role: 'implementation',
  }),
  chapter('sections', words.monitoring, { ...ofSections, role: 'monitoring' }),
  chapter('sections', words.other, { ...ofSections, role: 'other' }),
]
