import { changedBetween, type Entity, fieldsOf, type Plan, valueIn } from '../../shared/model/index.ts'
import type { Batch, Operation } from '../../shared/operations/index.ts'

/** The operations that lead from one plan to the next, for whoever saw only the two: entities are compared by identity. */
export function differenceOf(before: Plan, after: Plan): Batch {
  return changedBetween(before, after).flatMap(
    ({ id, before: known, after: entity }): readonly Operation[] => {
      if (entity === null) return [{ type: 'remove', id }]
      return known === null ? [{ type: 'insert', entity }] : changesOf(known, entity)
    },
  )
}

function changesOf(before: Entity, after: Entity): readonly Operation[] {
  const { id, parent, position } = after
  const isMoved = parent !== null && (before.parent !== parent || before.position !== position)
  const changed = Object.keys(fieldsOf(after.kind)).filter(
    (name) => JSON.stringify(valueIn(before, name)) !== JSON.stringify(valueIn(after, name)),
  )
  const values = Object.fromEntries(changed.map((name) => [name, valueIn(after, name)]))
  return [
    ...(isMoved ? [{ type: 'move', id, parent, position } as const] : []),
    ...(changed.length > 0 ? [{ type: 'update', id, values } as const] : []),
  ]
}
