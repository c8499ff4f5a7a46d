import { checkWords } from '../../locales/checks/index.ts'
import type { Term } from '../finding.ts'

const terms: ReadonlySet<string> = new Set(Object.keys(checkWords('sq').terms))

/** Whether a name is a word of the program, such as messages use for cells and places. */
export function isTerm(name: string): name is Term {
  return terms.has(name)
}
