import { readFileSync, rmSync } from 'node:fs'
import { Connection } from '../connection.ts'
import { makeBeside, moveInto, syncFile } from '../files.ts'
import { applicationIds, migrate } from '../migrate.ts'
import { insertRecord, type PlanRecord } from '../queries/plans.ts'

/*
 * A `.plv` is a SQLite file with the schema of a library, one plan with its history in it, and an `application_id` of its
 * own. Settings stay at home, and a plan from the bin comes out of it. It is always made on the disk: taking the bytes of a
 * database in memory ends Electron, which does not let native code share its memory.
 */

/** Writes a plan's `.plv`: at every moment, a power cut included, the file is the old one or the new one, whole. */
export function packInto(record: PlanRecord, file: string): void {
  packed(record, file, (part) => {
    syncFile(part)
    moveInto(part, file)
  })
}

/** The bytes of a plan's `.plv`, made in the folder of the library. */
export function packedBytes(record: PlanRecord, library: string): Uint8Array {
  return packed(record, library, (part) => readFileSync(part))
}

/** Makes the file beside another one, hands it over, and leaves nothing of it there. */
function packed<T>(record: PlanRecord, file: string, take: (part: string) => T): T {
  const part = makeBeside(file)
  try {
    write(record, part)
    return take(part)
  } finally {
    rmSync(part, { force: true })
  }
}

function write(record: PlanRecord, part: string): void {
  const connection = new Connection(part)
  try {
    // Nobody else knows the file yet, and one that was left half-made is thrown away.
    connection.pragma('journal_mode = MEMORY')
    connection.pragma('synchronous = OFF')
    migrate(connection, applicationIds.plan)
    connection.write((db) => insertRecord(db, { ...record, state: { ...record.state, binnedAt: null } }))
  } finally {
    connection.close()
  }
}
