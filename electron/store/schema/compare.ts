import { z } from 'zod'
import { Connection } from '../connection.ts'
import { migrate } from '../migrate.ts'
import { type Migration, migrations } from '../migrations/index.ts'

const rowSchema = z.object({
  type: z.string(),
  name: z.string(),
  tbl_name: z.string(),
  sql: z.string().nullable(),
})

/** Everything that a database declares, to the letter. */
export function schemaOf(connection: Connection): string {
  const sql = 'SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name'
  return JSON.stringify(connection.read((db) => db.rows(rowSchema, sql)))
}

/** What a database of ours declares at a version. */
export function schemaAt(version: number, known: readonly Migration[] = migrations): string {
  const connection = new Connection(null)
  try {
    const steps = known.filter(({ number }) => number <= version)
    migrate(connection, 0, steps)
    return schemaOf(connection)
  } finally {
    connection.close()
  }
}
