import {
  changeSchemaOf,
  type Entity,
  entitySchemaOf,
  type Id,
  knowStep,
  limits,
  mayStandUnder,
  type Plan,
  positionSchema,
  valueIn,
} from '../model/index.ts'
import { checkReferences, checkRules } from './check.ts'
import {
  attach,
  closeDraft,
  type Draft,
  depthIn,
  detach,
  discard,
  entityIn,
  openDraft,
  subtreeIn,
} from './draft.ts'
import { OperationError } from './error.ts'
import type { Batch, Insert, Move, Operation, Update } from './operation.ts'

/**
 * The plan after a batch; the given plan stays as it is. References may point forward within the batch, and values that
 * belong together may change one after the other: references and rules are checked at its end.
 * @throws OperationError if an operation does not fit; then nothing has happened
 */
export function apply(plan: Plan, batch: Batch): Plan {
  const draft = openDraft(plan)
  for (const operation of batch) step(draft, operation)
  const after = finish(draft)
  knowStep(plan, after, new Set([...draft.touched, ...draft.removed]))
  return after
}

/** Ends a batch: checks what can only be checked at its end, and makes the draft a plan. */
export function finish(draft: Draft): Plan {
  checkRules(draft)
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
  if (draft.entities.size >= limits.entities) throw new OperationError('too-many-entities', entity.id)
  attach(draft, checked(entity))
}

/** The entity as its schema gives it back, which no caller holds. @throws OperationError `invalid-values` */
export function checked(entity: Entity): Entity {
  const parsed = entitySchemaOf(entity.kind).safeParse(entity)
  if (parsed.success) return parsed.data
  throw new OperationError('invalid-values', entity.id, placeOf(parsed.error))
}

function update(draft: Draft, { id, values }: Update): void {
  const entity = entityIn(draft, id)
  const parsed = changeSchemaOf(entity.kind).safeParse(values)
  if (!parsed.success) throw new OperationError('invalid-values', id, placeOf(parsed.error))
  const missing = Object.entries(values).find(([, value]) => value === undefined)
  if (missing !== undefined) throw new OperationError('invalid-values', id, missing[0])
  draft.entities.set(id, { ...entity, ...parsed.data })
  draft.touched.add(id)
}

function placeOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return String(error.issues[0]?.path[0] ?? '')
}

function move(draft: Draft, { id, parent, position }: Move): void {
  const entity = entityIn(draft, id)
  if (entity.parent === null) throw new OperationError('root-stays', id)
  if (!positionSchema.safeParse(position).success) throw new OperationError('invalid-values', id, 'position')
  checkPlace(draft, entity, parent)
  for (let above: Id | null = parent; above !== null; { parent: above } = entityIn(draft, above)) {
    if (above === id) throw new OperationError('circular-move', id)
  }
  checkMovedDepth(draft, entity, parent)
  detach(draft, entity)
  attach(draft, { ...entity, parent, position })
}

function remove(draft: Draft, id: Id): void {
  const entity = entityIn(draft, id)
  if (entity.parent === null) throw new OperationError('root-stays', id)
  discard(draft, entity)
}

function checkPlace(draft: Draft, entity: Entity, parent: Id): void {
  const above = draft.entities.get(parent)
  if (above === undefined) throw new OperationError('unknown-parent', entity.id)
  if (!mayStandUnder(entity.kind, above.kind)) throw new OperationError('wrong-parent', entity.id)
  if (depthIn(draft, above) >= limits.depth) throw new OperationError('too-deep', entity.id)
}

function checkMovedDepth(draft: Draft, entity: Entity, parent: Id): void {
  if (parent === entity.parent) return
  const lower = depthIn(draft, entityIn(draft, parent)) + 1 - depthIn(draft, entity)
  if (lower <= 0) return
  for (const below of subtreeIn(draft, entity)) {
    if (depthIn(draft, below) + lower > limits.depth) throw new OperationError('too-deep', entity.id)
  }
}

/** The values of an entity under the names that a change gives. */
export function valuesBefore(entity: Entity, values: Update['values']): Update['values'] {
  return Object.fromEntries(Object.keys(values).map((name) => [name, valueIn(entity, name)]))
}
