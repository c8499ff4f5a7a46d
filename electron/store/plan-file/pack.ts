import { Connection } from '../connection.ts'
import { applicationIds, migrate } from '../migrate.ts'
import { insertRecord, type PlanRecord } from '../queries/plans.ts'

/**
 * A `.plv`: the bytes of a SQLite file with the schema of a library, one plan with its history in it, and an
 * `application_id` of its own. Settings stay at home, and a plan from the bin comes out of it.
 */
export function pack(record: PlanRecord): Uint8Array {
  const connection = new Connection(null)
  try {
    migrate(connection, applicationIds.plan)
    connection.write((db) => insertRecord(db, { ...record, state: { ...record.state, binnedAt: null } }))
    return connection.serialize()
  } finally {
    connection.close()
  }
}
