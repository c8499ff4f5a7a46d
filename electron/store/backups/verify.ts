import { Connection } from '../connection.ts'
import { guarded, StoreError } from '../errors.ts'
import { applicationIds, knownVersion, numberOf } from '../migrate.ts'
import { schemaAt, schemaOf } from '../schema/compare.ts'

/**
 * Checks that a file is a whole library that this program can open, an older one too.
 * @throws StoreError `damaged-library`, `newer-library`, `bad-file` and what keeps the file from being read
 */
export function verifyLibrary(file: string): void {
  guarded(() => {
    const connection = new Connection(file)
    try {
      connection.pragma('trusted_schema = OFF')
      connection.pragma('query_only = ON')
      checkKind(connection)
      checkContent(connection)
    } finally {
      connection.close()
    }
  })
}

function checkKind(connection: Connection): void {
  if (numberOf(connection, 'application_id') !== applicationIds.library) {
    throw new StoreError('bad-file', { reason: 'not-a-library' })
  }
  const found = numberOf(connection, 'user_version')
  if (found > knownVersion) throw new StoreError('newer-library', { found, known: knownVersion })
  if (schemaOf(connection) !== schemaAt(found)) throw new StoreError('damaged-library', { reason: 'schema' })
}

function checkContent(connection: Connection): void {
  const whole = connection.pragma('integrity_check(1)') === 'ok'
  const broken = connection.read((db) => db.tuples('PRAGMA foreign_key_check').length)
  if (!whole || broken > 0) throw new StoreError('damaged-library', { reason: 'corrupt' })
}
