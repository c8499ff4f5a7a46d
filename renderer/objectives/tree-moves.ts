import { levelOfNew } from '../../shared/formats/index.ts'
import {
  childrenOf,
  type Entity,
  type EntityOf,
  type Id,
  isOfKind,
  type Plan,
} from '../../shared/model/index.ts'
import { apply, type Batch } from '../../shared/operations/index.ts'
import { change, insertion, isBare, type Place, relocation, removal } from '../drafting/batches.ts'
import { formatIn } from '../formats/made-formats.ts'

/** What stands in the tree of objectives. */
export type TreeEntity = EntityOf<'objective'> | EntityOf<'result'> | EntityOf<'activity'>

export type TreeKind = TreeEntity['kind']

/** An entity of the tree; null for any other. */
export function treeEntity(plan: Plan, id: Id | null): TreeEntity | null {
  const entity = id === null ? undefined : plan.entities.get(id)
  return entity !== undefined && isInTree(entity) ? entity : null
}

function isInTree(entity: Entity): entity is TreeEntity {
  return isOfKind(entity, 'objective') || isOfKind(entity, 'result') || isOfKind(entity, 'activity')
}

/** Those beside an entity that are of its kind, itself among them. */
export function siblingsOf(plan: Plan, { kind, parent }: TreeEntity): readonly TreeEntity[] {
  return parent === null ? [] : childrenIn(plan, parent, kind)
}

/** The children of a kind, in order. */
export function childrenIn(plan: Plan, parent: Id, kind: TreeKind): readonly TreeEntity[] {
  const children = (plan.children.get(parent) ?? []).flatMap((id) => treeEntity(plan, id) ?? [])
  return children.filter((child) => child.kind === kind)
}

/** A new entity of the same kind right after one. */
export function newSibling(plan: Plan, entity: TreeEntity, id: Id): Batch {
  const place = placeOfSibling(plan, entity)
  return place === null ? [] : added(plan, entity.kind, place, id, entity)
}

/** New entities of the same kind with these titles right after one. */
export function titledSiblings(
  plan: Plan,
  entity: TreeEntity,
  titles: readonly { readonly id: Id; readonly title: string }[],
): Batch {
  const place = placeOfSibling(plan, entity)
  if (place === null) return []
  const level = entity.kind === 'objective' ? { level: entity.level } : {}
  return insertion<TreeKind>(
    plan,
    entity.kind,
    place,
    titles.map(({ id, title }) => ({ id, values: { title, ...level } })),
  )
}

function placeOfSibling(plan: Plan, entity: TreeEntity): Place | null {
  const { kind, parent } = entity
  if (parent === null) return null
  const siblings = siblingsOf(plan, entity)
  const next = siblings[siblings.findIndex((one) => one.id === entity.id) + 1]
  return next === undefined ? lastPlace(plan, parent, kind) : { parent, before: next.id }
}

/**
 * A new entity as the last of its kind under a parent; an activity straight under an objective stands in a result without
 * a title, which no paper shows.
 * @param fresh the id of that result, should the objective have none
 */
export function newChild(plan: Plan, parent: Id, kind: TreeKind, id: Id, fresh: Id): Batch {
  if (kind === 'activity' && plan.entities.get(parent)?.kind === 'objective') {
    const last = childrenIn(plan, parent, 'result').at(-1)
    if (last !== undefined) return newChild(plan, last.id, kind, id, fresh)
    const result = added(plan, 'result', lastPlace(plan, parent, 'result'), fresh, null)
    return [...result, ...newChild(apply(plan, result), fresh, kind, id, fresh)]
  }
  return added(plan, kind, lastPlace(plan, parent, kind), id, null)
}

function added(plan: Plan, kind: TreeKind, place: Place, id: Id, like: TreeEntity | null): Batch {
  if (kind === 'objective') {
    const level = like?.kind === 'objective' ? like.level : newLevel(plan, place.parent)
    return insertion(plan, kind, place, [{ id, values: { level } }])
  }
  return insertion(plan, kind, place, [{ id, values: {} }])
}

/** Of which level a new objective is, as the plan's format has its levels. */
function newLevel(plan: Plan, parent: Id): EntityOf<'objective'>['level'] {
  return levelOfNew(formatIn(plan), plan.entities.get(parent)?.kind === 'objective')
}

/** After the last of a kind under a parent. */
function lastPlace(plan: Plan, parent: Id, kind: TreeKind): Place {
  const last = childrenIn(plan, parent, kind).at(-1)
  const siblings = plan.children.get(parent) ?? []
  const before = last === undefined ? null : (siblings[siblings.indexOf(last.id) + 1] ?? null)
  return { parent, before }
}

/** Moves an entity past the one beside it, or to the parent beside its own. Empty at the edge. */
export function movedInTree(plan: Plan, entity: TreeEntity, direction: 'up' | 'down'): Batch {
  const { id, parent, kind } = entity
  if (parent === null) return []
  const siblings = siblingsOf(plan, entity)
  const index = siblings.findIndex((one) => one.id === id)
  if (direction === 'up' && index > 0) {
    return relocation(plan, id, { parent, before: siblings[index - 1]?.id ?? null })
  }
  if (direction === 'down' && index < siblings.length - 1) {
    const beyond = siblings[index + 2]
    return relocation(plan, id, beyond ? { parent, before: beyond.id } : lastPlace(plan, parent, kind))
  }
  const other = parentBeside(plan, parent, direction)
  if (other === null) return []
  const first = childrenIn(plan, other, kind)[0]
  const place =
    direction === 'down' && first ? { parent: other, before: first.id } : lastPlace(plan, other, kind)
  return relocation(plan, id, place)
}

function parentBeside(plan: Plan, parent: Id, direction: 'up' | 'down'): Id | null {
  const above = treeEntity(plan, parent)
  if (above === null) return null
  const parents = siblingsOf(plan, above)
  const step = direction === 'up' ? -1 : 1
  return parents[parents.findIndex(({ id }) => id === parent) + step]?.id ?? null
}

/** What changes a level: the batch, and the id under which the entity stands afterwards. */
export interface LevelChange {
  readonly id: Id
  readonly batch: Batch
}

/** Why a level cannot change: there is no level there, or what the entity says would be lost. */
export type LevelRefusal = 'no-level' | 'would-lose'

/**
 * One level deeper: an objective becomes a result of the one before it, or, with what it holds, an objective under it;
 * a result becomes an activity of the one before it.
 * @param fresh the id of an entity that has to be made anew, since its kind changes
 */
export function deeper(plan: Plan, entity: TreeEntity, fresh: Id): LevelChange | LevelRefusal {
  const siblings = siblingsOf(plan, entity)
  const above = siblings[siblings.findIndex(({ id }) => id === entity.id) - 1]
  if (above === undefined || entity.kind === 'activity') return 'no-level'
  if (entity.kind === 'result')
    return remade(plan, entity, 'activity', lastPlace(plan, above.id, 'activity'), fresh)
  const holdsObjectives = childrenOf(plan, above.id, 'objective').length > 0
  if (!holdsObjectives && isBare(plan, entity, ['title', 'level'])) {
    return remade(plan, entity, 'result', lastPlace(plan, above.id, 'result'), fresh)
  }
  const place = lastPlace(plan, above.id, 'objective')
  const level = change(plan, 'objective', entity.id, { level: newLevel(plan, above.id) })
  return { id: entity.id, batch: [...relocation(plan, entity.id, place), ...level] }
}

/** One level higher: right after what it stood under. */
export function higher(plan: Plan, entity: TreeEntity, fresh: Id): LevelChange | LevelRefusal {
  const above = treeEntity(plan, entity.parent)
  if (above === null || above.parent === null) return 'no-level'
  const siblings = siblingsOf(plan, above)
  const next = siblings[siblings.findIndex(({ id }) => id === above.id) + 1]
  const place = next ? { parent: above.parent, before: next.id } : lastPlace(plan, above.parent, above.kind)
  if (entity.kind !== 'objective') return remade(plan, entity, above.kind, place, fresh)
  const values = above.kind === 'objective' ? { level: above.level } : {}
  const level = change(plan, 'objective', entity.id, values)
  return { id: entity.id, batch: [...relocation(plan, entity.id, place), ...level] }
}

/** The same title as an entity of another kind; only where it says nothing else. */
function remade(
  plan: Plan,
  entity: TreeEntity,
  kind: TreeKind,
  place: Place,
  fresh: Id,
): LevelChange | LevelRefusal {
  if (!isBare(plan, entity, ['title', 'level'])) return 'would-lose'
  const { title } = entity
  const insert =
    kind === 'objective'
      ? insertion(plan, kind, place, [{ id: fresh, values: { title, level: newLevel(plan, place.parent) } }])
      : insertion(plan, kind, place, [{ id: fresh, values: { title } }])
  return { id: fresh, batch: [...insert, ...removal(plan, [entity.id])] }
}
