import { brokenRule, type Entity, type FieldDefinition, fieldsOf, type Id } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { OperationError } from './error.ts'
import { referencesIn, referringFields } from './references.ts'

/**
 * Every entity that the batch touched keeps the rules of its kind.
 * @throws OperationError `invalid-values`
 */
export function checkRules(draft: Draft): void {
  for (const entity of touchedIn(draft)) {
    const broken = brokenRule(entity)
    if (broken !== null) throw new OperationError('invalid-values', entity.id, broken.field)
  }
}

/**
 * Every reference of what the batch touched, or to what it removed, names an entity of the right kind in the plan.
 * @throws OperationError `wrong-reference`
 */
export function checkReferences(draft: Draft): void {
  for (const entity of touchedIn(draft)) checkEntity(draft, entity, () => true)
  if (draft.removed.size === 0) return
  for (const entity of draft.entities.values()) checkEntity(draft, entity, (id) => draft.removed.has(id))
}

function touchedIn(draft: Draft): readonly Entity[] {
  return Array.from(draft.touched).flatMap((id) => draft.entities.get(id) ?? [])
}

function checkEntity(draft: Draft, entity: Entity, isSuspect: (id: Id) => boolean): void {
  for (const name of referringFields(entity.kind)) {
    const field = fieldsOf(entity.kind)[name]
    const wrong = referencesIn(entity, name).some((id) => isSuspect(id) && !fits(draft, id, field))
    if (wrong) throw new OperationError('wrong-reference', entity.id, name)
  }
}

function fits(draft: Draft, id: Id, field: FieldDefinition<unknown> | undefined): boolean {
  const kind = draft.entities.get(id)?.kind
  return kind !== undefined && (field?.refersTo === '*' || field?.refersTo === kind)
}
