import { type Entity, type EntityOf, isOfKind, type Kind } from './entity.ts'
import type { Id } from './id.ts'

/**
 * One plan in memory: a tree of entities. Never changed in place; `apply` of shared/operations makes a new one that
 * shares what did not change.
 */
export interface Plan {
  readonly id: Id
  readonly entities: ReadonlyMap<Id, Entity>
  /** Children of each entity, of all kinds together, in the order of their positions. */
  readonly children: ReadonlyMap<Id, readonly Id[]>
}

/**
 * Builds a plan from its entities in any order.
 * @throws TypeError if there is not exactly one plan entity, an id is there twice, or a parent is missing
 */
export function createPlan(entities: Iterable<Entity>): Plan {
  const byId = new Map<Id, Entity>()
  const siblings = new Map<Id, Entity[]>()
  let root: Id | null = null
  for (const entity of entities) {
    if (byId.has(entity.id)) throw new TypeError(`id ${entity.id} twice`)
    byId.set(entity.id, entity)
    if (entity.parent === null) {
      if (root !== null) throw new TypeError('two roots')
      root = entity.id
    } else addTo(siblings, entity.parent, entity)
  }
  if (root === null) throw new TypeError('no root')
  for (const parent of siblings.keys()) if (!byId.has(parent)) throw new TypeError(`no parent ${parent}`)
  const children = [...siblings].map(
    ([id, list]) => [id, list.toSorted(compareSiblings).map((entity) => entity.id)] as const,
  )
  return { id: root, entities: byId, children: new Map(children) }
}

function addTo(siblings: Map<Id, Entity[]>, parent: Id, entity: Entity): void {
  const list = siblings.get(parent)
  if (list === undefined) siblings.set(parent, [entity])
  else list.push(entity)
}

/** The order of siblings: by position, then, should two be alike, by id. */
export function compareSiblings(a: Entity, b: Entity): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The plan's own entity: authority, title, years and so on. */
export function rootOf(plan: Plan): EntityOf<'plan'> {
  const root = entityOf(plan, plan.id, 'plan')
  if (root === null) throw new TypeError('the root is no plan')
  return root
}

/** The entity of that id and kind, or null. */
export function entityOf<K extends Kind>(plan: Plan, id: Id | null, kind: K): EntityOf<K> | null {
  const entity = id === null ? undefined : plan.entities.get(id)
  return entity !== undefined && isOfKind(entity, kind) ? entity : null
}

/** The children of one kind under an entity, in order. */
export function childrenOf<K extends Kind>(plan: Plan, parent: Id, kind: K): readonly EntityOf<K>[] {
  const found: EntityOf<K>[] = []
  for (const id of plan.children.get(parent) ?? []) {
    const child = entityOf(plan, id, kind)
    if (child !== null) found.push(child)
  }
  return found
}

/** All entities of a kind below an entity, at any depth, in reading order. */
export function descendantsOf<K extends Kind>(plan: Plan, top: Id, kind: K): readonly EntityOf<K>[] {
  return subtreeOf(plan, top).flatMap((entity) =>
    entity.id !== top && isOfKind(entity, kind) ? [entity] : [],
  )
}

/** An entity and all below it, parents before children; empty if the id is unknown. */
export function subtreeOf(plan: Plan, top: Id): readonly Entity[] {
  const found: Entity[] = []
  const waiting: Id[] = [top]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entity = plan.entities.get(id)
    if (entity === undefined) continue
    found.push(entity)
    const children = plan.children.get(id) ?? []
    for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index] ?? '')
  }
  return found
}

/** The years that a plan covers, first to last. */
export function yearsOf(plan: Plan): readonly number[] {
  const { firstYear, lastYear } = rootOf(plan)
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index)
}
