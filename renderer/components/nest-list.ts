import type { RichBlock, Run } from '../../shared/model/index.ts'

type FlatItem = Extract<RichBlock, { type: 'list' }>['items'][number]

/** An item of a list with the items below it. */
export interface NestedItem {
  readonly runs: readonly Run[]
  readonly children: readonly NestedItem[]
}

/** A flat list with levels as a list in lists; a level that is skipped counts as the next one. */
export function nest(items: readonly FlatItem[]): readonly NestedItem[] {
  const [first, ...rest] = items
  if (first === undefined) return []
  const end = rest.findIndex(({ level }) => level <= first.level)
  const below = end === -1 ? rest : rest.slice(0, end)
  const after = end === -1 ? [] : rest.slice(end)
  return [{ runs: first.runs, children: nest(below) }, ...nest(after)]
}
