import { entityOf, type Id } from '../../model/index.ts'
import { belowBlocks } from './activity-cell.ts'
import type { Context } from './context.ts'
import type { Slot } from './implementation-columns.ts'
import type { ImplementationRow } from './implementation-rows.ts'

/** Over how many rows the title of each result reaches, by result: those whose activities add nothing to its cell. */
export type ResultSpans = ReadonlyMap<Id, number>

/** Works out which titles of results span the rows of their activities; none in a table without a column for them. */
export function resultSpans(
  context: Context,
  slots: readonly Slot[],
  rows: readonly ImplementationRow[],
): ResultSpans {
  const column = slots.flatMap((slot) => (isOfResult(slot) ? [slot.column] : []))[0]
  const counts = new Map<Id, number>()
  const busy = new Set<Id>()
  if (column === undefined) return counts
  for (const row of rows) {
    const result = row.type === 'activity' ? entityOf(context.plan, row.activity.parent, 'result') : null
    if (row.type !== 'activity' || result === null) continue
    counts.set(result.id, (counts.get(result.id) ?? 0) + row.sources.length)
    const isBusy = belowBlocks(context, row.activity, column.below).length > 0
    if (isBusy || result.title.trim() === '') busy.add(result.id)
  }
  return new Map([...counts].filter(([id]) => !busy.has(id)))
}

/** True for the column that has the titles of results. */
export function isOfResult(slot: Slot): slot is Extract<Slot, { type: 'common' }> {
  return slot.type === 'common' && slot.column.content === 'result'
}
