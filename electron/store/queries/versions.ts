import { z } from 'zod'
import { type Version, versionSchema } from '../../../shared/contract/index.ts'
import type { Id } from '../../../shared/model/index.ts'
import type { Reader, Writer } from '../connection.ts'

/** A stored time, which other programs may have written. */
const storedSchema: z.ZodType<Version> = versionSchema.extend({ at: z.iso.datetime() })
const columns = 'id, revision, name, at, author'

/** The named versions of a plan, the latest revision first. */
export function readVersions(db: Reader, plan: Id): Version[] {
  const sql = `SELECT ${columns} FROM version WHERE plan = ? ORDER BY revision DESC, at DESC, id DESC`
  return db.rows(storedSchema, sql, plan)
}

/** Writes a new version. */
export function insertVersion(db: Writer, plan: Id, version: Version): void {
  const { id, revision, name, at, author } = version
  const sql = `INSERT INTO version (plan, ${columns}) VALUES (?, ?, ?, ?, ?, ?)`
  db.change(1, sql, plan, id, revision, name, at, author)
}

/** Gives a version another name; false if there is none of that id. */
export function updateVersion(db: Writer, plan: Id, id: Id, name: string): boolean {
  return db.changeAll('UPDATE version SET name = ? WHERE plan = ? AND id = ?', name, plan, id) > 0
}

/** Removes a version's name; the revision stays. False if there is none of that id. */
export function deleteVersion(db: Writer, plan: Id, id: Id): boolean {
  return db.changeAll('DELETE FROM version WHERE plan = ? AND id = ?', plan, id) > 0
}

/** Removes all versions of a plan. */
export function deleteVersions(db: Writer, plan: Id): void {
  db.changeAll('DELETE FROM version WHERE plan = ?', plan)
}
