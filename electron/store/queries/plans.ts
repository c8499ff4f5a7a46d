import { z } from 'zod'
import type { Version } from '../../../shared/contract/index.ts'
import { type Entity, type Id, idSchema } from '../../../shared/model/index.ts'
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

const heldSchema = z.object({ plan: idSchema })

/**
 * A plan outside the bin that has every change of another one, that of its own id before its copies; null where there is none.
 * A plan without changes is known by its id alone.
 */
export function holderOf(db: Reader, { state: { plan }, changes }: PlanRecord): Id | null {
  const last = changes.at(-1)
  const held = db.row(
    heldSchema,
    `SELECT plan FROM plan_state WHERE binned_at IS NULL AND
      (? IS NULL AND plan = ? OR plan IN (SELECT plan FROM change WHERE revision = ? AND id = ?))
      ORDER BY plan = ? DESC, changed_at DESC LIMIT 1`,
    last?.id ?? null,
    plan,
    last?.revision ?? null,
    last?.id ?? null,
    plan,
  )
  return held?.plan ?? null
}

/** Removes all rows of a plan. */
export function deleteRecord(db: Writer, plan: Id): void {
  deleteVersions(db, plan)
  deleteChanges(db, plan)
  deleteEntities(db, plan)
  deleteState(db, plan)
}
