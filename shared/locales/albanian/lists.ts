import { listText } from '../common/lists.ts'

/** Joins items as an Albanian sentence has them: `a, b dhe c`. */
export function formatList(items: readonly string[]): string {
  return listText(items, 'dhe')
}
