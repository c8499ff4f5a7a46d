import type { List, ListItem } from '../../../shared/document/tree.ts'
import { listMarker } from './looks.ts'

/** An item of a list with what is printed before it. */
export interface MarkedItem {
  readonly item: ListItem
  readonly marker: string
}

/** Gives each item its bullet or number; numbers begin anew under each item of the level above. */
export function markedItems({ ordered, items }: List): MarkedItem[] {
  const counts: number[] = []
  return items.map((item) => {
    counts.length = Math.min(counts.length, item.level + 1)
    const count = (counts[item.level] ?? 0) + 1
    counts[item.level] = count
    return { item, marker: listMarker(ordered, item.level, count) }
  })
}
