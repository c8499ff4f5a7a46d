import { type Entity, fieldsOf, type Id, isOfKind } from '../model/index.ts'
import type { Operation } from './operation.ts'
import { referencesIn, referringFields } from './references.ts'

/**
 * What puts one entity in the place of another wherever that is referred to, and takes the other out: each list keeps its
 * order and names the one once, where the first of the two stood; an institution that would be responsible for an activity
 * and support it too stays responsible only. What stands below the other goes over. Both have to be of one kind.
 * @param entities all entities of the plan, or those at least that refer to `from` or stand below it
 */
export function merging(entities: Iterable<Entity>, from: Id, into: Id): readonly Operation[] {
  const operations: Operation[] = []
  for (const entity of entities) {
    if (entity.parent === from) {
      operations.push({ type: 'move', id: entity.id, parent: into, position: entity.position })
    }
    const values = onceResponsible(entity, replacing(entity, from, into), into)
    if (entity.id !== from && Object.keys(values).length > 0) {
      operations.push({ type: 'update', id: entity.id, values })
    }
  }
  return [...operations, { type: 'remove', id: from }]
}

/** The values of an entity that refer to `from`, with the other in its place. */
function replacing(entity: Entity, from: Id, into: Id): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const name of referringFields(entity.kind)) {
    const ids = referencesIn(entity, name)
    if (!ids.includes(from)) continue
    const replaced = [...new Set(ids.map((id) => (id === from ? into : id)))]
    values[name] = fieldsOf(entity.kind)[name]?.several ? replaced : into
  }
  return values
}

/** New values of an entity; whoever they make both responsible and supporting is left out of the latter. */
function onceResponsible(
  entity: Entity,
  values: Readonly<Record<string, unknown>>,
  into: Id,
): Readonly<Record<string, unknown>> {
  if (!isOfKind(entity, 'activity') || Object.keys(values).length === 0) return values
  const { responsible, supporting } = { ...entity, ...values }
  if (!responsible.includes(into) || !supporting.includes(into)) return values
  return { ...values, supporting: supporting.filter((id) => id !== into) }
}
