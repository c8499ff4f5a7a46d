import { readFileSync, rmSync } from 'node:fs'
import { type PlanFormat, writeFormat } from '../../../shared/formats/index.ts'
import { Connection } from '../connection.ts'
import { makeBeside, moveInto, syncFile } from '../files.ts'
import { applicationIds, migrate } from '../migrate.ts'
import { insertRecord, type PlanRecord } from '../queries/plans.ts'

/*
 * A `.plv` is a SQLite file with the schema of a library, one plan with its history in it, and an `application_id` of its
 * own. The formats that somebody made and the plan is in come along, settings stay at home, and a plan from the bin comes out of it. It is always made on the disk: taking the bytes of a
 * database in memory ends Electron, which does not let native code share its memory.
 */

/** What a `.plv` is made from. */
export interface Packing {
  readonly record: PlanRecord
  readonly formats: readonly PlanFormat[]
}

/** Writes a plan's `.plv`: at every moment, a power cut included, the file is the old one or the new one, whole. */
export function packInto(packing: Packing, file: string): void {
  packed(packing, file, (part) => {
    syncFile(part)
    moveInto(part, file)
  })
}

/** The bytes of a plan's `.plv`, made in the folder of the library. */
export function packedBytes(packing: Packing, library: string): Uint8Array {
  return packed(packing, library, (part) => readFileSync(part))
}

/** Makes the file beside another one, hands it over, and leaves nothing of it there. */
function packed<T>(packing: Packing, file: string, take: (part: string) => T): T {
  const part = makeBeside(file)
  try {
    write(packing, part)
    return take(part)
  } finally {
    remove(part)
  }
}

/** A stick that is gone keeps it, under a name that no plan has. */
function remove(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {
    // Why the file could not be made matters more.
  }
}

function write({ record, formats }: Packing, part: string): void {
  const connection = new Connection(part)
  try {
    // Nobody else knows the file yet, and one that was left half-made is thrown away.
    connection.pragma('journal_mode = MEMORY')
    connection.pragma('synchronous = OFF')
    migrate(connection, applicationIds.plan)
    connection.write((db) => {
      insertRecord(db, { ...record, state: { ...record.state, binnedAt: null } })
      for (const format of formats)
        db.change(1, 'INSERT INTO format (id, json) VALUES (?, ?)', format.id, writeFormat(format))
    })
  } finally {
    connection.close()
  }
}
