import type { Entity, Id, IdSource, Kind } from '../../../shared/model/index.ts'
import { type Batch, type Operation, referringFields } from '../../../shared/operations/index.ts'
import { batchFrom } from '../change.ts'
import type { ChangeRow } from '../queries/changes.ts'
import type { PlanRecord } from '../queries/plans.ts'

/** Ids and kinds of every entity that a plan has, or ever had in its history. */
export function kindsById({ entities, changes }: PlanRecord): Map<Id, Kind> {
  const kinds = new Map<Id, Kind>(entities.map(({ id, kind }) => [id, kind]))
  for (const batch of changes.flatMap((change) => batchesOf(change))) {
    for (const operation of batch) {
      if (operation.type === 'insert') kinds.set(operation.entity.id, operation.entity.kind)
    }
  }
  return kinds
}

function batchesOf(change: ChangeRow): Batch[] {
  return change.kind === 'do' ? [batchFrom(change.operations), batchFrom(change.inverse)] : []
}

/**
 * The same plan with fresh ids everywhere, its history included, so that it can stand beside the one it was copied from.
 * The order of ids is kept: it decides between siblings of one position. Changes keep their ids, which tell that two
 * plans have a history in common.
 */
export function withFreshIds(record: PlanRecord, ids: IdSource): PlanRecord {
  const kinds = kindsById(record)
  const fresh = new Map(
    Array.from(kinds.keys())
      .toSorted()
      .map((id) => [id, ids()]),
  )
  const renewal: Renewal = { kinds, fresh: (id) => fresh.get(id) ?? id }
  return {
    versions: record.versions,
    state: { ...record.state, plan: renewal.fresh(record.state.plan) },
    entities: record.entities.map((entity) => renewedEntity(entity, renewal)),
    changes: record.changes.map((change) => renewedChange(change, renewal)),
  }
}

interface Renewal {
  readonly kinds: ReadonlyMap<Id, Kind>
  readonly fresh: (id: Id) => Id
}

function renewedChange(change: ChangeRow, renewal: Renewal): ChangeRow {
  if (change.kind !== 'do') return change
  const renewed = (json: string) =>
    JSON.stringify(batchFrom(json).map((operation) => renewedOperation(operation, renewal)))
  return { ...change, operations: renewed(change.operations), inverse: renewed(change.inverse) }
}

function renewedOperation(operation: Operation, renewal: Renewal): Operation {
  const { kinds, fresh } = renewal
  switch (operation.type) {
    case 'insert':
      return { type: 'insert', entity: renewedEntity(operation.entity, renewal) }
    case 'update': {
      const kind = kinds.get(operation.id)
      const values = kind === undefined ? operation.values : renewedValues(kind, operation.values, fresh)
      return { type: 'update', id: fresh(operation.id), values }
    }
    case 'move':
      return { ...operation, id: fresh(operation.id), parent: fresh(operation.parent) }
    case 'remove':
      return { type: 'remove', id: fresh(operation.id) }
  }
}

function renewedEntity(entity: Entity, { fresh }: Renewal): Entity {
  const id = fresh(entity.id)
  const parent = entity.parent === null ? null : fresh(entity.parent)
  return { ...entity, ...renewedValues(entity.kind, entity, fresh), id, parent } as Entity
}

function renewedValues(kind: Kind, values: object, fresh: (id: Id) => Id): Record<string, unknown> {
  const renewed: Record<string, unknown> = { ...values }
  for (const name of referringFields(kind)) {
    const value = renewed[name]
    if (typeof value === 'string') renewed[name] = fresh(value)
    else if (Array.isArray(value))
      renewed[name] = value.map((id: unknown) => (typeof id === 'string' ? fresh(id) : id))
  }
  return renewed
}
