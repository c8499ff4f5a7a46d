import { z } from 'zod'
import { type Id, idSchema } from '../../../shared/model/index.ts'
import type { Reader, Writer } from '../connection.ts'

/** Where a plan stands: one row beside its entities. */
export interface PlanState {
  readonly plan: Id
  readonly revision: number
  /** Names what the plan holds: no two states of any plan have the same. */
  readonly state: Id
  /** Revision of the `do` that undo takes back. */
  readonly undo: number | null
  /** Revision of the `undo` that redo repeats. */
  readonly redo: number | null
  readonly createdAt: string
  readonly createdBy: string
  readonly changedAt: string
  readonly binnedAt: string | null
  /** Number of activities, for the list of plans. */
  readonly activities: number
  /** Sum of all cost lines over the plan's years, in minor units, for the list of plans. */
  readonly total: number
}

const revision = z.int().min(1).nullable()

const stateSchema: z.ZodType<PlanState> = z.object({
  plan: idSchema,
  revision: z.int().min(0),
  state: idSchema,
  undo: revision,
  redo: revision,
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  changedAt: z.iso.datetime(),
  binnedAt: z.iso.datetime().nullable(),
  activities: z.int(),
  total: z.int(),
})

const columns = `plan, revision, state, undo, redo, created_at AS createdAt, created_by AS createdBy,
  changed_at AS changedAt, binned_at AS binnedAt, activities, total`

/** The state of a plan, or null if the library has no such plan. */
export function readState(db: Reader, plan: Id): PlanState | null {
  return db.row(stateSchema, `SELECT ${columns} FROM plan_state WHERE plan = ?`, plan)
}

/** The states of all plans of the database. */
export function readStates(db: Reader): PlanState[] {
  return db.rows(stateSchema, `SELECT ${columns} FROM plan_state ORDER BY plan`)
}

/** Writes the state of a new plan. */
export function insertState(db: Writer, state: PlanState): void {
  db.change(
    1,
    `INSERT INTO plan_state (revision, state, undo, redo, created_at, created_by, changed_at, binned_at,
      activities, total, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...rowOf(state),
  )
}

/** Writes the changed state of a plan. Throws if the plan has none. */
export function updateState(db: Writer, state: PlanState): void {
  db.change(
    1,
    `UPDATE plan_state SET revision = ?, state = ?, undo = ?, redo = ?, created_at = ?, created_by = ?,
      changed_at = ?, binned_at = ?, activities = ?, total = ? WHERE plan = ?`,
    ...rowOf(state),
  )
}

/** Removes the state of a plan. */
export function deleteState(db: Writer, plan: Id): void {
  db.change(1, 'DELETE FROM plan_state WHERE plan = ?', plan)
}

function rowOf(state: PlanState) {
  const { revision, undo, redo, createdAt, createdBy, changedAt, binnedAt, activities, total, plan } = state
  return [
    revision,
    state.state,
    undo,
    redo,
    createdAt,
    createdBy,
    changedAt,
    binnedAt,
    activities,
    total,
    plan,
  ] as const
}
