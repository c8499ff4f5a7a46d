import { z } from 'zod'
import { type Id, idSchema, isPrintable } from '../../../shared/model/index.ts'
import type { Reader, Writer } from '../connection.ts'

interface ChangeBase {
  readonly revision: number
  readonly id: Id
  readonly at: string
  readonly author: string
  /** The change that undo (after a `do`) or redo (after an `undo`) turns to next. */
  readonly previous: number | null
}

/** A stored batch, with its operations and its inverse as JSON. */
export interface Done extends ChangeBase {
  readonly kind: 'do'
  readonly reverses: null
  readonly operations: string
  readonly inverse: string
}

/** A stored undo or redo: what it did is what the `do` it names says, backwards or forwards. */
export interface Repeated extends ChangeBase {
  readonly kind: 'undo' | 'redo'
  readonly reverses: number
  readonly operations: null
  readonly inverse: null
}

/** One row of the log. */
export type ChangeRow = Done | Repeated

const base = {
  revision: z.int().min(1),
  id: idSchema,
  at: z.iso.datetime(),
  author: z.string().max(200).refine(isPrintable),
  previous: z.int().min(1).nullable(),
}

const changeSchema: z.ZodType<ChangeRow> = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('do'),
    reverses: z.null(),
    operations: z.string(),
    inverse: z.string(),
  }),
  z.object({
    ...base,
    kind: z.enum(['undo', 'redo']),
    reverses: z.int().min(1),
    operations: z.null(),
    inverse: z.null(),
  }),
])

const columns = 'revision, id, at, author, kind, reverses, previous, operations, inverse'

/** One change of a plan. @throws TypeError if there is none */
export function readChange(db: Reader, plan: Id, revision: number): ChangeRow {
  const sql = `SELECT ${columns} FROM change WHERE plan = ? AND revision = ?`
  const row = db.row(changeSchema, sql, plan, revision)
  if (row === null) throw new TypeError(`plan ${plan} has no change ${revision}`)
  return row
}

/** The batch of a revision. @throws TypeError if there is none */
export function readDone(db: Reader, plan: Id, revision: number): Done {
  const row = readChange(db, plan, revision)
  if (row.kind !== 'do') throw new TypeError(`change ${revision} of plan ${plan} is no batch`)
  return row
}

/** Changes before a revision, newest first. */
export function readChanges(db: Reader, plan: Id, before: number, limit: number): ChangeRow[] {
  const sql = `SELECT ${columns} FROM change WHERE plan = ? AND revision < ? ORDER BY revision DESC LIMIT ?`
  return db.rows(changeSchema, sql, plan, before, limit)
}

/** Writes one row of the log. Throws if it is not written. */
export function insertChange(db: Writer, plan: Id, row: ChangeRow): void {
  db.change(
    1,
    `INSERT INTO change (plan, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    plan,
    row.revision,
    row.id,
    row.at,
    row.author,
    row.kind,
    row.reverses,
    row.previous,
    row.operations,
    row.inverse,
  )
}

/** Removes the whole log of a plan. */
export function deleteChanges(db: Writer, plan: Id): void {
  db.changeAll('DELETE FROM change WHERE plan = ?', plan)
}
