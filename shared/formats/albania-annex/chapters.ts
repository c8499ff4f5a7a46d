import { chapter, part } from '../common/build.ts'
import { words } from '../common/words.ts'
import { phrase } from '../phrase.ts'
import type { Chapter, ObjectivePart } from '../types.ts'

const bare = { numbered: false } as const
const ofSections = { ...bare, optional: true }

export const chapters: readonly Chapter[] = [
  chapter('contents', words.contents, bare),
  chapter('abbreviations', words.abbreviations, ofSections),
  chapter('sections', words.introduction, { ...ofSections, role: 'introduction' }),
  chapter('sections', words.methodology, { ...ofSections, role: 'methodology', level: 2 }),
  chapter('sections', phrase('Përshkrim i përgjithshëm', 'Opšti opis', 'General description'), {
    ...ofSections,
    role: 'other',
  }),
  chapter('analysis', words.analysis, { ...ofSections, role: 'analysis' }),
  chapter('objectives', phrase('Plani i veprimit', 'Akcioni plan', 'Action plan'), {
    ...bare,
    role: 'objectives',
    orientation: 'landscape',
  }),
  chapter('budget-summary', words.budget, { ...bare, role: 'budget' }),
  chapter(
    'sections',
    phrase('Koordinimi dhe monitorimi', 'Koordinacija i praćenje', 'Coordination and monitoring'),
    { ...ofSections, role: 'monitoring' },
  ),
]

export const objectiveParts: readonly ObjectivePart[] = [
  part('indicator-lines', { heading: words.indicator }),
  part('activity-table'),
  part('assumptions-and-risks'),
]
