import { phrase } from '../phrase.ts'
import type { Level } from '../types.ts'
import { level } from './build.ts'

/** Names of levels that several formats share; `{{number}}` is the code in the figures of the format. */
export const field = level({
  kind: 'field',
  singular: phrase('Fusha', 'Oblast', 'Field'),
  plural: phrase('Fushat', 'Oblasti', 'Fields'),
  label: phrase('Fusha: {{title}}', 'Oblast: {{title}}', 'Field: {{title}}'),
})

/** For a format that names all its objectives alike. */
export const objective = level({
  kind: 'objective',
  singular: phrase('Objektivi', 'Cilj', 'Objective'),
  plural: phrase('Objektivat', 'Ciljevi', 'Objectives'),
  label: phrase('Objektivi {{code}}: {{title}}', 'Cilj {{code}}: {{title}}', 'Objective {{code}}: {{title}}'),
})

export const strategicObjective = level({
  kind: 'objective',
  level: 'strategic',
  singular: phrase('Objektivi strategjik', 'Strateški cilj', 'Strategic objective'),
  plural: phrase('Objektivat strategjike', 'Strateški ciljevi', 'Strategic objectives'),
  label: phrase(
    'Objektivi strategjik {{code}}: {{title}}',
    'Strateški cilj {{code}}: {{title}}',
    'Strategic objective {{code}}: {{title}}',
  ),
})

export const specificObjective = level({
  kind: 'objective',
  level: 'specific',
  singular: phrase('Objektivi specifik', 'Specifični cilj', 'Specific objective'),
  plural: phrase('Objektivat specifike', 'Specifični ciljevi', 'Specific objectives'),
  label: phrase(
    'Objektivi specifik {{code}}: {{title}}',
    'Specifični cilj {{code}}: {{title}}',
    'Specific objective {{code}}: {{title}}',
  ),
})

export const result = level({
  kind: 'result',
  singular: phrase('Rezultati', 'Rezultat', 'Result'),
  plural: phrase('Rezultatet', 'Rezultati', 'Results'),
  label: phrase(
    'Rezultati {{code}}: {{title}}',
    'Rezultat {{code}}: {{title}}',
    'Result {{code}}: {{title}}',
  ),
})

const codeAndTitle = phrase('{{code}} {{title}}', '{{code}} {{title}}', '{{code}} {{title}}')

export const activity = level({
  kind: 'activity',
  singular: phrase('Aktiviteti', 'Aktivnost', 'Activity'),
  plural: phrase('Aktivitetet', 'Aktivnosti', 'Activities'),
  label: codeAndTitle,
})

export const measure = level({
  kind: 'activity',
  singular: phrase('Masa', 'Mera', 'Measure'),
  plural: phrase('Masat', 'Mere', 'Measures'),
  label: codeAndTitle,
})

/** Every level that a format can name, outermost first, as the program would name it. */
export const usualLevels: readonly Level[] = [
  field,
  objective,
  strategicObjective,
  specificObjective,
  result,
  activity,
]
