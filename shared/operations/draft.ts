import { compareSiblings, type Entity, type Id, limits, type Plan } from '../model/index.ts'
import { OperationError } from './error.ts'

/** A plan being changed: copies what it touches, once, and shares the rest with the plan it came from. */
export interface Draft {
  readonly id: Id
  readonly entities: Map<Id, Entity>
  readonly children: Map<Id, readonly Id[]>
  /** Entities whose references have to be looked at when the batch is through. */
  readonly touched: Set<Id>
  /** True once an entity went, so that references to it have to be looked for. */
  removed: Set<Id>
}

export function openDraft(plan: Plan): Draft {
  return {
    id: plan.id,
    entities: new Map(plan.entities),
    children: new Map(plan.children),
    touched: new Set(),
    removed: new Set(),
  }
}

export function closeDraft(draft: Draft): Plan {
  return { id: draft.id, entities: draft.entities, children: draft.children }
}

/** The entity of that id. @throws OperationError */
export function entityIn(draft: Draft, id: Id): Entity {
  const entity = draft.entities.get(id)
  if (entity === undefined) throw new OperationError('unknown-entity', id)
  return entity
}

/** Puts an entity in, in its place among its siblings. */
export function attach(draft: Draft, entity: Entity): void {
  if (draft.entities.size >= limits.entities) throw new OperationError('too-many-entities', entity.id)
  draft.entities.set(entity.id, entity)
  draft.touched.add(entity.id)
  draft.removed.delete(entity.id)
  if (entity.parent !== null) insertChild(draft, entity.parent, entity)
}

/** Takes an entity out of its parent's children. */
export function detach(draft: Draft, entity: Entity): void {
  if (entity.parent === null) return
  const rest = (draft.children.get(entity.parent) ?? []).filter((id) => id !== entity.id)
  if (rest.length === 0) draft.children.delete(entity.parent)
  else draft.children.set(entity.parent, rest)
}

function insertChild(draft: Draft, parent: Id, entity: Entity): void {
  const siblings = draft.children.get(parent) ?? []
  let low = 0
  let high = siblings.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = draft.entities.get(siblings[middle] ?? '')
    if (other !== undefined && compareSiblings(other, entity) < 0) low = middle + 1
    else high = middle
  }
  draft.children.set(parent, siblings.toSpliced(low, 0, entity.id))
}
