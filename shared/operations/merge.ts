import { type Entity, fieldsOf, type Id } from '../model/index.ts'
import type { Operation } from './operation.ts'
import { referencesIn, referringFields } from './references.ts'

/**
 * What puts one entity in the place of another wherever that is referred to, and takes the other out: each list keeps its
 * order and names the one once, where the first of the two stood. What stands below the other goes over. Both have to be of
 * one kind.
 * @param entities all entities of the plan, or those at least that refer to `from` or stand below it
 */
export function merging(entities: Iterable<Entity>, from: Id, into: Id): readonly Operation[] {
  const operations: Operation[] = []
  for (const entity of entities) {
    if (entity.parent === from) {
      operations.push({ type: 'move', id: entity.id, parent: into, position: entity.position })
    }
    const values: Record<string, unknown> = {}
    for (const name of referringFields(entity.kind)) {
      const ids = referencesIn(entity, name)
      if (!ids.includes(from)) continue
      const replaced = [...new Set(ids.map((id) => (id === from ? into : id)))]
      values[name] = fieldsOf(entity.kind)[name]?.several ? replaced : into
    }
    if (entity.id !== from && Object.keys(values).length > 0) {
      operations.push({ type: 'update', id: entity.id, values })
    }
  }
  return [...operations, { type: 'remove', id: from }]
}
