import {
  createEntity,
  type Entity,
  type EntityOf,
  fieldsOf,
  type Id,
  type IdSource,
  isOfKind,
  type Kind,
  type Plan,
  type Position,
  positionsBetween,
  subtreeOf,
  type Values,
  valueIn,
} from '../../shared/model/index.ts'
import { type Batch, type Insert, type Operation, unlinking } from '../../shared/operations/index.ts'

/** A place among the children of an entity: before one of them, or at the end. */
export interface Place {
  readonly parent: Id
  readonly before: Id | null
}

/** The place right after an entity. */
export function placeAfter(plan: Plan, id: Id): Place | null {
  const parent = plan.entities.get(id)?.parent ?? null
  if (parent === null) return null
  const siblings = plan.children.get(parent) ?? []
  return { parent, before: siblings[siblings.indexOf(id) + 1] ?? null }
}

/** Order keys for new children at a place. What `moving` names is on its way, and no sibling. */
export function positionsAt(plan: Plan, { parent, before }: Place, count: number, moving?: Id): Position[] {
  const siblings = (plan.children.get(parent) ?? []).filter((id) => id !== moving)
  const found = before === null ? -1 : siblings.indexOf(before)
  const index = found === -1 ? siblings.length : found
  const upper = positionOf(plan, siblings[index])
  // Two that share an order key, as after a merge, leave no room between them.
  const lower = siblings
    .slice(0, index)
    .map((id) => positionOf(plan, id))
    .findLast((position) => position !== null && (upper === null || position < upper))
  return positionsBetween(lower ?? null, upper, count)
}

function positionOf(plan: Plan, id: Id | undefined): Position | null {
  return id === undefined ? null : (plan.entities.get(id)?.position ?? null)
}

/** A new entity to be inserted, with the id under which the page already knows it. */
export interface NewEntity<K extends Kind> {
  readonly id: Id
  readonly values: Partial<Values<K>>
}

/** Inserts new entities of a kind at a place, in order. */
export function insertion<K extends Kind>(
  plan: Plan,
  kind: K,
  place: Place,
  entities: readonly NewEntity<K>[],
): readonly Insert[] {
  const positions = positionsAt(plan, place, entities.length)
  return entities.map(({ id, values }, index): Insert => {
    const position = positions[index] ?? ''
    const entity: EntityOf<Kind> = createEntity(kind, { id, parent: place.parent, position }, values)
    return { type: 'insert', entity: entity as Entity }
  })
}

/** New values for an entity; empty where it is gone or says so already. */
export function change<K extends Kind>(plan: Plan, kind: K, id: Id, values: Partial<Values<K>>): Batch {
  const entity = plan.entities.get(id)
  if (entity === undefined || !isOfKind(entity, kind)) return []
  const differing = Object.entries(values).filter(([name, value]) => !isSame(valueIn(entity, name), value))
  return differing.length === 0 ? [] : [{ type: 'update', id, values: Object.fromEntries(differing) }]
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** Moves an entity to a place; empty where it stands there already. */
export function relocation(plan: Plan, id: Id, place: Place): Batch {
  const now = placeAfter(plan, id)
  if (now === null) return []
  if (now.parent === place.parent && (place.before === now.before || place.before === id)) return []
  const [position = ''] = positionsAt(plan, place, 1, id)
  return [{ type: 'move', id, parent: place.parent, position }]
}

/** Removes entities with all below them, after taking them out of what refers to them. */
export function removal(plan: Plan, ids: readonly Id[]): Batch {
  const going = new Set(ids.flatMap((id) => subtreeOf(plan, id).map((entity) => entity.id)))
  const unlinked = unlinking(plan.entities.values(), going)
  return [
    ...unlinked.map((update): Operation => ({ type: 'update', ...update })),
    ...ids.map((id): Operation => ({ type: 'remove', id })),
  ]
}

/** A copy of an entity with all below it, right after it. What a printed plan claimed of it is not copied. */
export function duplication(
  plan: Plan,
  id: Id,
  ids: IdSource,
): { readonly copy: Id; readonly batch: Batch } | null {
  const place = placeAfter(plan, id)
  if (place === null) return null
  const originals = subtreeOf(plan, id).filter(({ kind }) => kind !== 'declared')
  const copies = new Map(originals.map((entity) => [entity.id, ids()]))
  const [position = ''] = positionsAt(plan, place, 1)
  const batch = originals.map((entity): Insert => {
    const top = entity.id === id
    const parent = top ? place.parent : (copies.get(entity.parent ?? '') ?? place.parent)
    const copied = { ...entity, id: copies.get(entity.id) ?? '', parent }
    return { type: 'insert', entity: top ? { ...copied, position } : copied }
  })
  return { copy: copies.get(id) ?? '', batch }
}

/** True if an entity says nothing but the values named: no children, nothing else filled in, nothing refers to it. */
export function isBare(plan: Plan, entity: Entity, names: readonly string[]): boolean {
  if ((plan.children.get(entity.id) ?? []).length > 0) return false
  const fields = Object.entries(fieldsOf(entity.kind)).filter(([name]) => !names.includes(name))
  if (fields.some(([name, field]) => !isSame(valueIn(entity, name), field.initial))) return false
  return unlinking(plan.entities.values(), new Set([entity.id])).length === 0
}
