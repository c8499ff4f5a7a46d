import {
  changeSchemaOf,
  type Entity,
  entitySchemaOf,
  type Id,
  mayStandUnder,
  type Plan,
  valueIn,
} from '../model/index.ts'
import { attach, closeDraft, type Draft, detach, entityIn, openDraft } from './draft.ts'
import { OperationError } from './error.ts'
import type { Batch, Insert, Move, Operation, Update } from './operation.ts'
import { checkReferences } from './references.ts'

/**
 * The plan after a batch; the given plan stays as it is. References may point forward within the batch and are checked
 * at its end.
 * @throws OperationError if an operation does not fit; then nothing has happened
 */
export function apply(plan: Plan, batch: Batch): Plan {
  const draft = openDraft(plan)
  for (const operation of batch) step(draft, operation)
  checkReferences(draft)
  return closeDraft(draft)
}

/** Carries out one operation on a draft. */
export function step(draft: Draft, operation: Operation): void {
  switch (operation.type) {
    case 'insert':
      insert(draft, operation)
      break
    case 'update':
      update(draft, operation)
      break
    case 'move':
      move(draft, operation)
      break
    case 'remove':
      remove(draft, operation.id)
      break
  }
}

function insert(draft: Draft, { entity }: Insert): void {
  if (draft.entities.has(entity.id)) throw new OperationError('doubled-id', entity.id)
  if (entity.parent === null) throw new OperationError('root-stays', entity.id)
  checkPlace(draft, entity, entity.parent)
  if (!entitySchemaOf(entity.kind).safeParse(entity).success)
    throw new OperationError('invalid-values', entity.id)
  attach(draft, entity)
}

function update(draft: Draft, { id, values }: Update): void {
  const entity = entityIn(draft, id)
  const parsed = changeSchemaOf(entity.kind).safeParse(values)
  if (!parsed.success) {
    throw new OperationError('invalid-values', id, String(parsed.error.issues[0]?.path[0] ?? ''))
  }
  const missing = Object.entries(values).find(([, value]) => value === undefined)
  if (missing !== undefined) throw new OperationError('invalid-values', id, missing[0])
  draft.entities.set(id, { ...entity, ...parsed.data })
  draft.touched.add(id)
}

function move(draft: Draft, { id, parent, position }: Move): void {
  const entity = entityIn(draft, id)
  if (entity.parent === null) throw new OperationError('root-stays', id)
  checkPlace(draft, entity, parent)
  for (let above: Id | null = parent; above !== null; above = draft.entities.get(above)?.parent ?? null) {
    if (above === id) throw new OperationError('circular-move', id)
  }
  detach(draft, entity)
  attach(draft, { ...entity, parent, position })
}

function remove(draft: Draft, id: Id): void {
  const entity = entityIn(draft, id)
  if (entity.parent === null) throw new OperationError('root-stays', id)
  detach(draft, entity)
  discard(draft, id)
}

function discard(draft: Draft, id: Id): void {
  for (const child of draft.children.get(id) ?? []) discard(draft, child)
  draft.children.delete(id)
  draft.entities.delete(id)
  draft.touched.delete(id)
  draft.removed.add(id)
}

function checkPlace(draft: Draft, entity: Entity, parent: Id): void {
  const above = draft.entities.get(parent)
  if (above === undefined) throw new OperationError('unknown-parent', entity.id)
  if (!mayStandUnder(entity.kind, above.kind)) throw new OperationError('wrong-parent', entity.id)
}

/** The values of an entity under the names that a change gives. */
export function valuesBefore(entity: Entity, values: Update['values']): Update['values'] {
  return Object.fromEntries(Object.keys(values).map((name) => [name, valueIn(entity, name)]))
}
