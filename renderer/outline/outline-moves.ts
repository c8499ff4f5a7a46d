import { type Id, isOfKind, mayStandUnder, type Plan, subtreeOf } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { type Place, placeAfter, relocation } from '../drafting/batches.ts'
import { movedInTree, treeEntity } from '../objectives/tree-moves.ts'
import { isTitled, type Titled } from '../plan/titles.ts'

/** How deep each kind stands: what is dragged never goes past something that stands above its own parents. */
const depths: Readonly<Record<Titled['kind'], number>> = {
  plan: 0,
  section: 1,
  field: 1,
  objective: 2,
  result: 3,
  activity: 4,
}

/** Those beside an entity in the outline; chapters stay in the order of the format, so only those of one role count. */
export function besideInOutline(plan: Plan, entity: Titled): readonly Titled[] {
  if (entity.parent === null) return []
  const siblings = (plan.children.get(entity.parent) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  return siblings.filter(isTitled).filter((one) => {
    if (one.kind !== entity.kind) return false
    if (one.kind !== 'section' || entity.kind !== 'section' || entity.parent !== plan.id) return true
    return one.role === entity.role
  })
}

/** Moves an entity up or down in the outline. Empty at the edge. */
export function movedInOutline(plan: Plan, entity: Titled, direction: 'up' | 'down'): Batch {
  const inTree = treeEntity(plan, entity.id)
  if (inTree !== null) return movedInTree(plan, inTree, direction)
  const siblings = besideInOutline(plan, entity)
  const index = siblings.findIndex(({ id }) => id === entity.id)
  const other = siblings[index + (direction === 'up' ? -1 : 1)]
  if (entity.parent === null || other === undefined) return []
  const place = direction === 'up' ? { parent: entity.parent, before: other.id } : placeAfter(plan, other.id)
  return place === null ? [] : relocation(plan, entity.id, place)
}

/**
 * Where an entity comes to stand when it is dropped between two rows of the outline: beside one of its kind, or as the
 * first under what may hold it. Null where it may not stand.
 * @param rows the entities of the rows in sight; null for a row of the program's own
 * @param index the row before which it is dropped
 */
export function droppedPlace(
  plan: Plan,
  rows: readonly (Titled | null)[],
  dragged: Titled,
  index: number,
): Place | null {
  const place = placeBetween(plan, rows, dragged, index)
  if (place === null || dragged.parent === null) return null
  const inside = subtreeOf(plan, dragged.id).some(({ id }) => id === place.parent)
  const parent = plan.entities.get(place.parent)
  if (inside || parent === undefined || !mayStandUnder(dragged.kind, parent.kind)) return null
  const chapter = isOfKind(dragged, 'section') && (dragged.parent === plan.id || place.parent === plan.id)
  return chapter ? null : place
}

function placeBetween(
  plan: Plan,
  rows: readonly (Titled | null)[],
  dragged: Titled,
  index: number,
): Place | null {
  const below = rows[index]
  if (below?.kind === dragged.kind && below.parent !== null) return { parent: below.parent, before: below.id }
  for (const above of rows.slice(0, index).toReversed()) {
    if (above === null) return null
    if (above.kind === dragged.kind) return placeAfter(plan, above.id)
    if (mayStandUnder(dragged.kind, above.kind))
      return { parent: above.id, before: firstUnder(plan, above.id, dragged) }
    if (depths[above.kind] < depths[dragged.kind]) return null
  }
  return null
}

function firstUnder(plan: Plan, parent: Id, { kind }: Titled): Id | null {
  return (plan.children.get(parent) ?? []).find((id) => plan.entities.get(id)?.kind === kind) ?? null
}
