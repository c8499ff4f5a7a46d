import { type Plan, subtreeOf } from '../model/index.ts'
import { step, valuesBefore } from './apply.ts'
import { closeDraft, type Draft, entityIn, openDraft } from './draft.ts'
import { OperationError } from './error.ts'
import type { Batch, Operation } from './operation.ts'

/**
 * The batch that undoes a batch: `apply(apply(plan, batch), invert(plan, batch))` is the plan again.
 * @throws OperationError if the batch does not fit the plan
 */
export function invert(plan: Plan, batch: Batch): Batch {
  const draft = openDraft(plan)
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
    return subtreeOf(closeDraft(draft), entity.id).map((gone) => ({ type: 'insert', entity: gone }))
  }
  if (entity.parent === null) throw new OperationError('root-stays', entity.id)
  return [{ type: 'move', id: entity.id, parent: entity.parent, position: entity.position }]
}
