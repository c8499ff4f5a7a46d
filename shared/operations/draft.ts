import { compareSiblings, type Entity, type Id, type Plan } from '../model/index.ts'
import { OperationError } from './error.ts'

/** A plan being changed: copies what it touches, once, and shares the rest with the plan it came from. */
export interface Draft {
  readonly id: Id
  readonly entities: Map<Id, Entity>
  /** Children of the parents that the batch has not reached, in order; the plan's own, which stay as they are. */
  readonly children: Plan['children']
  /** Children of the parents that it has reached, in no order: many inserts under one parent sort them once. */
  readonly opened: Map<Id, Set<Id>>
  /** Entities whose references and rules have to be looked at when the batch is through. */
  readonly touched: Set<Id>
  /** Entities that went, some perhaps to come back: references to them have to be looked at. */
  readonly removed: Set<Id>
}

/** Copies of plans' entities that wait for a draft. */
const ready = new WeakMap<Plan, Map<Id, Entity>>()

/** Makes ready what the next change of a plan takes time for: for moments in which nobody waits. */
export function makeReady(plan: Plan): void {
  if (!ready.has(plan)) ready.set(plan, new Map(plan.entities))
}

/** A draft that is still the plan. */
export function openDraft(plan: Plan): Draft {
  const copy = ready.get(plan)
  // A draft changes it: the next one needs its own.
  ready.delete(plan)
  return {
    id: plan.id,
    entities: copy ?? new Map(plan.entities),
    children: plan.children,
    opened: new Map(),
    touched: new Set(),
    removed: new Set(),
  }
}

/** The plan that a draft has become; the draft is not to be changed any more. */
export function closeDraft(draft: Draft): Plan {
  return { id: draft.id, entities: draft.entities, children: childrenAfter(draft) }
}

/** Most batches change values alone: then nothing is copied. */
function childrenAfter(draft: Draft): Plan['children'] {
  if (draft.opened.size === 0) return draft.children
  const children = new Map(draft.children)
  for (const parent of draft.opened.keys()) {
    const ids = childrenIn(draft, parent)
    if (ids.length === 0) children.delete(parent)
    else children.set(parent, ids)
  }
  return children
}

/** The entity of that id. @throws OperationError */
export function entityIn(draft: Draft, id: Id): Entity {
  const entity = draft.entities.get(id)
  if (entity === undefined) throw new OperationError('unknown-entity', id)
  return entity
}

/** Puts an entity in, under its parent. */
export function attach(draft: Draft, entity: Entity): void {
  draft.entities.set(entity.id, entity)
  draft.touched.add(entity.id)
  if (entity.parent !== null) openChildren(draft, entity.parent).add(entity.id)
}

/** Takes an entity out of its parent's children. */
export function detach(draft: Draft, entity: Entity): void {
  if (entity.parent !== null) openChildren(draft, entity.parent).delete(entity.id)
}

/** Takes an entity out, with all below it. */
export function discard(draft: Draft, entity: Entity): void {
  detach(draft, entity)
  for (const { id } of subtreeIn(draft, entity)) {
    draft.opened.set(id, new Set())
    draft.entities.delete(id)
    draft.touched.delete(id)
    draft.removed.add(id)
  }
}

/** An entity and all below it, parents before children, siblings in order. */
export function subtreeIn(draft: Draft, top: Entity): readonly Entity[] {
  const found: Entity[] = []
  const waiting: Entity[] = [top]
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    found.push(entity)
    for (const child of childrenIn(draft, entity.id).toReversed()) waiting.push(entityIn(draft, child))
  }
  return found
}

/** How many entities stand above one another from the root down to this one, both counted. */
export function depthIn(draft: Draft, entity: Entity): number {
  let depth = 1
  for (let { parent } = entity; parent !== null; { parent } = entityIn(draft, parent)) depth += 1
  return depth
}

function openChildren(draft: Draft, parent: Id): Set<Id> {
  const opened = draft.opened.get(parent) ?? new Set(draft.children.get(parent))
  draft.opened.set(parent, opened)
  return opened
}

function childrenIn(draft: Draft, parent: Id): readonly Id[] {
  const opened = draft.opened.get(parent)
  if (opened === undefined) return draft.children.get(parent) ?? []
  const entities = Array.from(opened, (id) => entityIn(draft, id))
  return entities.sort(compareSiblings).map((entity) => entity.id)
}
