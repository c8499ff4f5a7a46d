import type { Plan } from '../model/index.ts'
import { finish, step, valuesBefore } from './apply.ts'
import { type Draft, entityIn, openDraft, subtreeIn } from './draft.ts'
import { OperationError } from './error.ts'
import type { Batch, Operation } from './operation.ts'

/** A plan after a batch, and the batch that takes it back. */
export interface Reversible {
  readonly plan: Plan
  readonly inverse: Batch
}

/**
 * The plan after a batch together with its inverse, for the price of one `apply`.
 * @throws OperationError if an operation does not fit; then nothing has happened
 */
export function applyReversibly(plan: Plan, batch: Batch): Reversible {
  const draft = openDraft(plan)
  const inverse = stepsBack(draft, batch)
  return { plan: finish(draft), inverse }
}

/**
 * The batch that undoes a batch: `apply(apply(plan, batch), invert(plan, batch))` is the plan again.
 * @throws OperationError if an operation does not fit the plan
 */
export function invert(plan: Plan, batch: Batch): Batch {
  return stepsBack(openDraft(plan), batch)
}

function stepsBack(draft: Draft, batch: Batch): Batch {
  const inverse: Operation[][] = []
  for (const operation of batch) {
    inverse.push(undoing(draft, operation))
    step(draft, operation)
  }
  return inverse.toReversed().flat()
}

function undoing(draft: Draft, operation: Operation): Operation[] {
  if (operation.type === 'insert') return [{ type: 'remove', id: operation.entity.id }]
  const entity = entityIn(draft, operation.id)
  if (operation.type === 'update') {
    return [{ type: 'update', id: entity.id, values: valuesBefore(entity, operation.values) }]
  }
  if (operation.type === 'remove') {
    return subtreeIn(draft, entity).map((gone) => ({ type: 'insert', entity: gone }))
  }
  if (entity.parent === null) throw new OperationError('root-stays', entity.id)
  return [{ type: 'move', id: entity.id, parent: entity.parent, position: entity.position }]
}
