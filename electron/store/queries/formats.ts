import { z } from 'zod'
import {
  freeFormatId,
  type PlanFormat,
  parseFormat,
  saySame,
  formats as shipped,
  writeFormat,
} from '../../../shared/formats/index.ts'
import type { Reader, Writer } from '../connection.ts'
import { StoreError } from '../errors.ts'

const rowSchema = z.object({ id: z.string(), json: z.string() })

/** A stored format, or where its text is none that this program understands. */
export type StoredFormat =
  | { readonly id: string; readonly format: PlanFormat }
  | { readonly id: string; readonly format: null; readonly path: string }

/** Every stored format, in the order of their ids. */
export function readStoredFormats(db: Reader): StoredFormat[] {
  return db.rows(rowSchema, 'SELECT id, json FROM format ORDER BY id').map(({ id, json }) => {
    const parsed = parseFormat(json)
    if (parsed.ok) return { id, format: { ...parsed.format, id } }
    return { id, format: null, path: parsed.problems[0]?.path ?? '' }
  })
}

/** The stored formats that this program understands; a plan in one of the others is shown in the default. */
export function readFormats(db: Reader): PlanFormat[] {
  return readStoredFormats(db).flatMap(({ format }) => format ?? [])
}

/**
 * Stores one more format. It keeps its id if nobody has it, a shipped format included; one that is there already, word for
 * word, is not stored again.
 * @returns the format under the id that it has here
 */
export function addFormat(db: Writer, format: PlanFormat): PlanFormat {
  const stored = readStoredFormats(db)
  const known = [...shipped, ...stored.flatMap((one) => one.format ?? [])]
  const same = known.find(({ id }) => id === format.id)
  if (same !== undefined && saySame(same, format)) return same
  const taken = new Set([...shipped, ...stored].map(({ id }) => id))
  const named = { ...format, id: freeFormatId(format.id, taken) }
  db.change(1, 'INSERT INTO format (id, json) VALUES (?, ?)', named.id, writeFormat(named))
  return named
}

/** Stores a format in place of the one with its id. @throws StoreError `not-found` */
export function replaceFormat(db: Writer, format: PlanFormat): void {
  const changed = db.changeAll('UPDATE format SET json = ? WHERE id = ?', writeFormat(format), format.id)
  if (changed === 0) throw new StoreError('not-found', { format: format.id })
}

/** Removes a format. @throws StoreError `not-found`, or `format-in-use` with the number of `plans`, those in the bin too */
export function deleteFormat(db: Writer, id: string): void {
  const plans = db.number('SELECT count(*) FROM plan WHERE format = ?', id)
  if (plans > 0) throw new StoreError('format-in-use', { plans })
  if (db.changeAll('DELETE FROM format WHERE id = ?', id) === 0)
    throw new StoreError('not-found', { format: id })
}
