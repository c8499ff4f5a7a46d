import { phrase } from '../phrase.ts'
import type { Level } from '../types.ts'

export const levels: readonly Level[] = [
  {
    kind: 'field',
    singular: phrase('Fusha', 'Oblast', 'Field'),
    plural: phrase('Fushat', 'Oblasti', 'Fields'),
    label: phrase('Fusha: {{title}}', 'Oblast: {{title}}', 'Field: {{title}}'),
  },
  {
    kind: 'objective',
    level: 'strategic',
    singular: phrase('Objektivi strategjik', 'Strateški cilj', 'Strategic objective'),
    plural: phrase('Objektivat strategjike', 'Strateški ciljevi', 'Strategic objectives'),
    label: phrase(
      'Objektivi {{code}}: {{title}}',
      'Cilj {{code}}: {{title}}',
      'Objective {{code}}: {{title}}',
    ),
  },
  {
    kind: 'objective',
    level: 'specific',
    singular: phrase('Objektivi specifik', 'Specifični cilj', 'Specific objective'),
    plural: phrase('Objektivat specifike', 'Specifični ciljevi', 'Specific objectives'),
    label: phrase(
      'Objektivi specifik {{code}}: {{title}}',
      'Specifični cilj {{code}}: {{title}}',
      'Specific objective {{code}}: {{title}}',
    ),
  },
  {
    kind: 'result',
    singular: phrase('Rezultati', 'Rezultat', 'Result'),
    plural: phrase('Rezultatet', 'Rezultati', 'Results'),
    label: phrase(
      'Rezultati {{code}}: {{title}}',
      'Rezultat {{code}}: {{title}}',
      'Result {{code}}: {{title}}',
    ),
  },
  {
    kind: 'activity',
    singular: phrase('Aktiviteti', 'Aktivnost', 'Activity'),
    plural: phrase('Aktivitetet', 'Aktivnosti', 'Activities'),
    label: phrase('{{code}} {{title}}', '{{code}} {{title}}', '{{code}} {{title}}'),
  },
]
