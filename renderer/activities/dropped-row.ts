import type { Id, Plan } from '../../shared/model/index.ts'
import { type Place, placeAfter, relocation } from '../drafting/batches.ts'

/**
 * Where an activity comes to stand that is dropped among rows: between two results it stays in its own, else it goes
 * before the row below; at the end of a field after its last. Null where that is where it stands, or there are no rows.
 * @param rows the activities of the field that the table shows, in order
 * @param before the row before which it is dropped; null for the end of the field
 */
export function droppedRow(plan: Plan, rows: readonly Id[], dragged: Id, before: Id | null): Place | null {
  const at = rows.indexOf(dragged)
  if (at !== -1 && (rows[at + 1] ?? null) === before) return null
  const others = rows.filter((id) => id !== dragged)
  const index = before === null ? others.length : others.indexOf(before)
  if (index === -1) return null
  const [above, below] = [others[index - 1], others[index]]
  const parentOf = (id: Id | undefined): Id | null => (id && plan.entities.get(id)?.parent) || null
  const own = parentOf(dragged)
  const parent = parentOf(below)
  const staysAbove = above !== undefined && (parentOf(above) === own || below === undefined)
  const place = staysAbove
    ? placeAfter(plan, above)
    : below === undefined || parent === null
      ? null
      : { parent, before: below }
  return place === null || relocation(plan, dragged, place).length === 0 ? null : place
}
