import type { PlanFormat } from '../../../shared/formats/index.ts'
import type { Entity } from '../../../shared/model/index.ts'
import type { Operation } from '../../../shared/operations/index.ts'
import { batchFrom } from '../change.ts'
import type { Reader, Writer } from '../connection.ts'
import { StoreError } from '../errors.ts'
import type { ChangeRow } from '../queries/changes.ts'
import { addFormat, readFormats, readStoredFormats } from '../queries/formats.ts'
import type { PlanRecord } from '../queries/plans.ts'

/** Formats that one `.plv` may carry. */
const mostFormats = 100

/** The stored formats in which a plan is, or was at some time: undoing may lead back to them. */
export function formatsOf(db: Reader, record: PlanRecord): readonly PlanFormat[] {
  const named = new Set(record.entities.flatMap((entity) => (entity.kind === 'plan' ? [entity.format] : [])))
  for (const { values } of record.changes.flatMap(formatUpdates)) {
    if (typeof values.format === 'string') named.add(values.format)
  }
  return readFormats(db).filter(({ id }) => named.has(id))
}

/** The formats that a `.plv` carries. @throws StoreError `bad-file` with the reason `format` and the place in it */
export function carriedFormats(db: Reader): readonly PlanFormat[] {
  const stored = readStoredFormats(db)
  if (stored.length > mostFormats) throw new StoreError('bad-file', { reason: 'format', place: '' })
  return stored.map((one) => {
    if (one.format === null) throw new StoreError('bad-file', { reason: 'format', place: one.path })
    return one.format
  })
}

/**
 * Takes formats into the library, and answers the plan with the ids that they have there: where the library has another
 * format of the same id, both are kept.
 */
export function withStoredFormats(
  db: Writer,
  record: PlanRecord,
  formats: readonly PlanFormat[],
): PlanRecord {
  const names = new Map<string, string>()
  for (const format of formats) {
    const { id } = addFormat(db, format)
    if (id !== format.id) names.set(format.id, id)
  }
  if (names.size === 0) return record
  const named = (id: string): string => names.get(id) ?? id
  return {
    ...record,
    entities: record.entities.map((entity) => renamedEntity(entity, named)),
    changes: record.changes.map((change) => renamedChange(change, named)),
  }
}

type Update = Extract<Operation, { type: 'update' }>

/** Only a plan has a value of that name. */
function isFormatUpdate(operation: Operation): operation is Update {
  return operation.type === 'update' && typeof operation.values.format === 'string'
}

function formatUpdates(change: ChangeRow): readonly Update[] {
  if (change.kind !== 'do') return []
  return [...batchFrom(change.operations), ...batchFrom(change.inverse)].filter(isFormatUpdate)
}

function renamedEntity(entity: Entity, named: (id: string) => string): Entity {
  return entity.kind === 'plan' ? { ...entity, format: named(entity.format) } : entity
}

function renamedChange(change: ChangeRow, named: (id: string) => string): ChangeRow {
  if (change.kind !== 'do' || formatUpdates(change).length === 0) return change
  const renamed = (json: string): string =>
    JSON.stringify(
      batchFrom(json).map((operation) =>
        isFormatUpdate(operation)
          ? { ...operation, values: { ...operation.values, format: named(String(operation.values.format)) } }
          : operation,
      ),
    )
  return { ...change, operations: renamed(change.operations), inverse: renamed(change.inverse) }
}
