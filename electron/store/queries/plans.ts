import type { Version } from '../../../shared/contract/index.ts'
import type { Entity, Id } from '../../../shared/model/index.ts'
import type { Reader, Writer } from '../connection.ts'
import { type ChangeRow, deleteChanges, insertChange, readChanges } from './changes.ts'
import { deleteEntities, insertEntity, readEntities } from './entities.ts'
import { deleteState, insertState, type PlanState } from './plan-states.ts'
import { deleteVersions, insertVersion, readVersions } from './versions.ts'

/** One plan with all that the store keeps of it. */
export interface PlanRecord {
  readonly state: PlanState
  readonly entities: readonly Entity[]
  /** First to last. */
  readonly changes: readonly ChangeRow[]
  readonly versions: readonly Version[]
}

/** Reads all rows of a plan. */
export function readRecord(db: Reader, state: PlanState): PlanRecord {
  const changes = readChanges(db, state.plan, state.revision + 1, state.revision)
  return {
    state,
    entities: readEntities(db, state.plan),
    changes: changes.toReversed(),
    versions: readVersions(db, state.plan),
  }
}

/** @throws OperationError `doubled-id` if the library has an entity of one of the ids */
export function insertRecord(db: Writer, { state, entities, changes, versions }: PlanRecord): void {
  for (const entity of entities) insertEntity(db, state.plan, entity)
  insertState(db, state)
  for (const change of changes) insertChange(db, state.plan, change)
  for (const version of versions) insertVersion(db, state.plan, version)
}

/** Removes all rows of a plan. */
export function deleteRecord(db: Writer, plan: Id): void {
  deleteVersions(db, plan)
  deleteChanges(db, plan)
  deleteEntities(db, plan)
  deleteState(db, plan)
}
