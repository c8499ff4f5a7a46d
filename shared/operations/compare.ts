import { type Entity, fieldsOf, type Id, type Plan, subtreeOf, valueIn } from '../model/index.ts'
import type { Batch, Operation } from './operation.ts'
import { referencesIn, referringFields } from './references.ts'

/** An entity that two plans have, differently. */
export interface Pair {
  readonly before: Entity
  readonly after: Entity
}

/** An entity whose values differ. */
export interface Changed extends Pair {
  /** Names of the values that differ, in the order of the table of kinds. */
  readonly names: readonly string[]
}

/** What tells two plans apart. An entity may be both changed and moved. */
export interface Difference {
  /** In the reading order of the plan after. */
  readonly added: readonly Entity[]
  /** In the reading order of the plan before. */
  readonly removed: readonly Entity[]
  readonly changed: readonly Changed[]
  readonly moved: readonly Pair[]
}

/** What leads from one plan to another. Entities are the same by their ids, the two roots whatever theirs. */
export function compare(before: Plan, after: Plan): Difference {
  const removed = new Map(subtreeOf(before, before.id).map((entity) => [entity.id, entity]))
  const added: Entity[] = []
  const changed: Changed[] = []
  const moved: Pair[] = []
  for (const entity of subtreeOf(after, after.id)) {
    const known = removed.get(entity.id === after.id ? before.id : entity.id)
    if (known === undefined || known.kind !== entity.kind) {
      added.push(entity)
      continue
    }
    removed.delete(known.id)
    const pair = { before: known, after: entity }
    const names = changedNames(known, entity)
    if (names.length > 0) changed.push({ ...pair, names })
    if (isMoved(before, after, pair)) moved.push(pair)
  }
  return { added, removed: [...removed.values()], changed, moved }
}

function isMoved(from: Plan, to: Plan, { before, after }: Pair): boolean {
  if (after.parent === null || before === after) return false
  const parent = after.parent === to.id ? from.id : after.parent
  return before.parent !== parent || before.position !== after.position
}

/** The names of the values that two entities of one kind have differently. */
export function changedNames(before: Entity, after: Entity): readonly string[] {
  if (before === after) return []
  return Object.keys(fieldsOf(after.kind)).filter(
    (name) => !isSame(valueIn(before, name), valueIn(after, name)),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/**
 * The batch that makes the first plan the second: applying it to `before` gives `after`. Parents come before children, so
 * that nothing ever stands below itself, and what is removed goes last, after what it held has moved away.
 * @throws TypeError if the plans are not states of one plan
 */
export function batchBetween(before: Plan, after: Plan): Batch {
  if (before.id !== after.id) throw new TypeError('two plans, not two states of one')
  const replaced = replacedIn(before, after)
  const start: Operation[] = topmost(before, replaced).map((id) => ({ type: 'remove', id }))
  const kept = subtreeOf(after, after.id).flatMap((entity) => stepsTo(before, entity, replaced))
  const gone = new Set(
    [...before.entities.keys()].filter((id) => !after.entities.has(id) && !replaced.has(id)),
  )
  const end = topmost(before, gone).map((id): Operation => ({ type: 'remove', id }))
  return [...start, ...kept, ...end]
}

/** What has an id that stands for another kind in the plan after, with all below it: it cannot stay beside that. */
function replacedIn(before: Plan, after: Plan): ReadonlySet<Id> {
  const found = [...before.entities.values()].filter(({ id, kind }) => {
    const now = after.entities.get(id)
    return now !== undefined && now.kind !== kind
  })
  return new Set(found.flatMap(({ id }) => subtreeOf(before, id).map((entity) => entity.id)))
}

function topmost(plan: Plan, ids: ReadonlySet<Id>): readonly Id[] {
  return [...ids].filter((id) => !ids.has(plan.entities.get(id)?.parent ?? ''))
}

function stepsTo(before: Plan, entity: Entity, replaced: ReadonlySet<Id>): readonly Operation[] {
  const known = replaced.has(entity.id) ? undefined : before.entities.get(entity.id)
  return known === undefined ? [{ type: 'insert', entity }] : changesTo(known, entity)
}

function changesTo(known: Entity, entity: Entity): readonly Operation[] {
  if (known === entity) return []
  const { id, parent, position } = entity
  const names = changedNames(known, entity)
  const values = Object.fromEntries(names.map((name) => [name, valueIn(entity, name)]))
  const hasMoved = known.parent !== parent || known.position !== position
  return [
    ...(hasMoved && parent !== null ? [{ type: 'move', id, parent, position } as const] : []),
    ...(names.length > 0 ? [{ type: 'update', id, values } as const] : []),
  ]
}

/**
 * The batch that makes one entity, with all below it, as it was in an earlier state of the plan: values, place and parts.
 * What is new below it goes; what came there from elsewhere stays. References to what is no longer there are left out.
 * Empty where nothing differs, or where what it stood under is gone.
 */
export function batchRestoring(now: Plan, then: Plan, id: Id): Batch {
  const was = then.entities.get(id)
  if (was === undefined || now.id !== then.id) return []
  if (was.parent !== null && !now.entities.has(was.parent)) return []
  const wanted = subtreeOf(then, id)
  const part = new Set(wanted.map((entity) => entity.id))
  const going = newBelow(now, then, id)
  const stays = (other: Id): boolean => part.has(other) || (now.entities.has(other) && !going.has(other))
  const others = [...now.entities.values()].filter((entity) => !part.has(entity.id) && !going.has(entity.id))
  return [
    ...wanted.flatMap((entity) => stepsTo(now, withReferences(entity, stays), new Set())),
    ...others.flatMap((entity) => changesTo(entity, withReferences(entity, stays))),
    ...topmost(now, going).map((gone): Operation => ({ type: 'remove', id: gone })),
  ]
}

/** What stands below an entity and was not there then, unless it holds something that was. */
function newBelow(now: Plan, then: Plan, id: Id): ReadonlySet<Id> {
  const going = new Set<Id>()
  for (const entity of subtreeOf(now, id).toReversed()) {
    if (then.entities.has(entity.id)) continue
    const children = now.children.get(entity.id) ?? []
    const isOnlyNew = children.every((child) => going.has(child) || isBelow(then, child, id))
    if (isOnlyNew) going.add(entity.id)
  }
  return going
}

function isBelow(plan: Plan, id: Id, top: Id): boolean {
  for (let at: Id | null = id; at !== null; at = plan.entities.get(at)?.parent ?? null) {
    if (at === top) return true
  }
  return false
}

/** The entity without references to what does not stay. */
function withReferences(entity: Entity, stays: (id: Id) => boolean): Entity {
  const values: Record<string, unknown> = {}
  for (const name of referringFields(entity.kind)) {
    const ids = referencesIn(entity, name)
    if (ids.every(stays)) continue
    values[name] = fieldsOf(entity.kind)[name]?.several ? ids.filter(stays) : null
  }
  return Object.keys(values).length === 0 ? entity : ({ ...entity, ...values } as Entity)
}
