import { type Entity, type FieldDefinition, fieldsOf, type Id, kinds, valueIn } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { OperationError } from './error.ts'

type Referring = readonly (readonly [name: string, field: FieldDefinition<unknown>])[]

const referring = new Map<string, Referring>(
  Object.entries(kinds).map(([kind, definition]) => [
    kind,
    Object.entries<FieldDefinition<unknown>>(definition.fields).filter(
      ([, field]) => field.refersTo !== undefined,
    ),
  ]),
)

/** The names of a kind's values that refer to other entities. */
export function referringFields(kind: Entity['kind']): readonly string[] {
  return (referring.get(kind) ?? []).map(([name]) => name)
}

/** The ids to which one value of an entity refers. */
export function referencesIn(entity: Entity, name: string): readonly Id[] {
  const value = valueIn(entity, name)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'string') : []
}

/**
 * Every reference of what the batch touched, or to what it removed, must name an entity of the right kind in the plan.
 * @throws OperationError `wrong-reference`
 */
export function checkReferences(draft: Draft): void {
  for (const id of draft.touched) {
    const entity = draft.entities.get(id)
    if (entity !== undefined) checkEntity(draft, entity)
  }
  if (draft.removed.size === 0) return
  for (const entity of draft.entities.values()) {
    for (const name of referringFields(entity.kind)) {
      if (referencesIn(entity, name).some((id) => draft.removed.has(id))) {
        throw new OperationError('wrong-reference', entity.id, name)
      }
    }
  }
}

function checkEntity(draft: Draft, entity: Entity): void {
  for (const [name, field] of referring.get(entity.kind) ?? []) {
    for (const id of referencesIn(entity, name)) {
      const kind = draft.entities.get(id)?.kind
      if (kind === undefined || (field.refersTo !== '*' && field.refersTo !== kind)) {
        throw new OperationError('wrong-reference', entity.id, name)
      }
    }
  }
}

/** What has to be unsaid before entities can go: updates that take the ids out of every value that refers to them. */
export function unlinking(
  entities: Iterable<Entity>,
  going: ReadonlySet<Id>,
): { id: Id; values: Record<string, unknown> }[] {
  const updates: { id: Id; values: Record<string, unknown> }[] = []
  for (const entity of entities) {
    if (going.has(entity.id)) continue
    const values: Record<string, unknown> = {}
    for (const name of referringFields(entity.kind)) {
      const ids = referencesIn(entity, name)
      if (!ids.some((id) => going.has(id))) continue
      values[name] = fieldsOf(entity.kind)[name]?.several ? ids.filter((id) => !going.has(id)) : null
    }
    if (Object.keys(values).length > 0) updates.push({ id: entity.id, values })
  }
  return updates
}
