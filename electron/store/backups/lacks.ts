import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Connection } from '../connection.ts'
import { journalOf } from '../journal.ts'

/** What a plan of the damaged library has that the backup lacks. */
export interface LackingPlan {
  readonly title: string
  /** Changes made since the backup; all of them where the plan is new since. */
  readonly changes: number
  /** The backup does not have the plan at all. */
  readonly missing: boolean
}

const rowSchema = z.object({ id: z.string(), title: z.string(), revision: z.int() })
type Row = z.infer<typeof rowSchema>

/** What is lost by going back to a backup, as far as the damaged library can still be read; null where it cannot. */
export function lackingIn(backup: string, damaged: string): LackingPlan[] | null {
  const [old, now] = [plansIn(backup), plansIn(damaged)]
  if (old === null || now === null) return null
  return now.flatMap(({ id, title, revision }) => {
    const before = old.find((plan) => plan.id === id)
    const changes = revision - (before?.revision ?? 0)
    return before === undefined || changes > 0 ? [{ title, changes, missing: before === undefined }] : []
  })
}

/** Read from a copy, so that nothing touches what is kept as evidence. */
function plansIn(file: string): Row[] | null {
  if (!existsSync(file)) return null
  const folder = mkdtempSync(join(tmpdir(), 'hartuesi-look-'))
  try {
    const copy = join(folder, 'library.sqlite')
    copyFileSync(file, copy)
    if (journalOf(file) === 'whole') copyFileSync(`${file}-wal`, `${copy}-wal`)
    return rowsIn(copy)
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowsIn(copy: string): Row[] {
  const connection = new Connection(copy)
  try {
    connection.pragma('trusted_schema = OFF')
    const sql = `SELECT plan_state.plan AS id, title, revision FROM plan_state
      JOIN plan ON plan.id = plan_state.plan ORDER BY changed_at DESC`
    return connection.read((db) => db.rows(rowSchema, sql))
  } finally {
    connection.close()
  }
}
