import type { Entity } from './entity.ts'
import type { Id } from './id.ts'
import type { Plan } from './plan.ts'

/** An entity that two plans do not have alike; null where one of them has none. */
export interface ChangedEntity {
  readonly id: Id
  readonly before: Entity | null
  readonly after: Entity | null
}

const known = new WeakMap<
  Plan,
  { readonly before: WeakRef<Plan>; readonly changed: readonly ChangedEntity[] }
>()

/**
 * What is not the same in two plans that came one from the other: entities that stayed are the same objects, so that none
 * is looked into. An entity that was made anew counts as changed, whatever it says.
 */
export function changedBetween(before: Plan, after: Plan): readonly ChangedEntity[] {
  if (before === after) return []
  // Whoever follows a plan asks for the same step as the others do.
  const step = known.get(after)
  if (step !== undefined && step.before.deref() === before) return step.changed
  const changed = difference(before, after)
  known.set(after, { before: new WeakRef(before), changed })
  return changed
}

/** Keeps what a step changed for those who ask for it, from whoever knows which entities it can have changed. */
export function knowStep(before: Plan, after: Plan, ids: ReadonlySet<Id>): void {
  const changed: ChangedEntity[] = []
  for (const id of ids) {
    const one = { id, before: before.entities.get(id) ?? null, after: after.entities.get(id) ?? null }
    if (one.before !== one.after) changed.push(one)
  }
  known.set(after, { before: new WeakRef(before), changed })
}

function difference(before: Plan, after: Plan): readonly ChangedEntity[] {
  const changed: ChangedEntity[] = []
  let fresh = 0
  for (const [id, entity] of after.entities) {
    const old = before.entities.get(id)
    if (old === entity) continue
    if (old === undefined) fresh += 1
    changed.push({ id, before: old ?? null, after: entity })
  }
  if (after.entities.size - fresh === before.entities.size) return changed
  for (const [id, entity] of before.entities) {
    if (!after.entities.has(id)) changed.push({ id, before: entity, after: null })
  }
  return changed
}
