import {
  activity,
  field,
  objective,
  result,
  specificObjective,
  strategicObjective,
} from '../common/levels.ts'
import { phrase } from '../phrase.ts'
import type { Level } from '../types.ts'

/** An objective has its name in the heading and its title in a box. */
const nameAlone = (sq: string, sr: string, en: string): Level['heading'] => ({
  text: phrase(`${sq} {{code}}`, `${sr} {{code}}`, `${en} {{code}}`),
  number: 'chapter',
  box: true,
})

export const levels: readonly Level[] = [
  {
    ...field,
    heading: { text: phrase('{{title}}', '{{title}}', '{{title}}'), number: 'chapter', box: false },
  },
  {
    ...strategicObjective,
    label: objective.label,
    heading: nameAlone('Objektivi strategjik', 'Strateški cilj', 'Strategic objective'),
  },
  {
    ...specificObjective,
    heading: nameAlone('Objektivi specifik', 'Specifični cilj', 'Specific objective'),
  },
  result,
  activity,
]
