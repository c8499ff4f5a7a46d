import { dirname, resolve } from 'node:path'
import { Connection } from './connection.ts'
import { codeOf, StoreError, storeError } from './errors.ts'
import { makeFolders } from './files.ts'
import type { Library, LibraryOptions } from './library.ts'
import { applicationIds, freeCopy, keepCopy, migrate, numberOf } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { schemaAt, schemaOf } from './schema/compare.ts'
import { SqliteLibrary } from './sqlite-library.ts'

/**
 * Opens a library, or makes a new one where there is no file. An older library is copied beside itself, then migrated.
 * @param steps the migrations that this program knows; tests give others
 * @throws StoreError `newer-library` with `found` and `known`; `damaged-library` if SQLite cannot read it; `bad-file` if it is
 * some other program's database; `library-unavailable`, `not-writable`, `disk-full`
 */
export function openLibrary(
  file: string,
  options: LibraryOptions,
  steps: readonly Migration[] = migrations,
): Library {
  const path = resolve(file)
  const connection = naming(path, () => connect(path))
  try {
    return naming(path, () => {
      prepare(connection, path, steps, options.copyFor ?? (() => null))
      return new SqliteLibrary(connection, path, options)
    })
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Lets only StoreErrors out, each with the path of the library that could not be opened. */
function naming<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const { code, details, cause } = storeError(error)
    throw new StoreError(code, { path, ...details }, cause)
  }
}

function connect(path: string): Connection {
  try {
    makeFolders(dirname(path))
    return new Connection(path)
  } catch (error) {
    const code = codeOf(error)
    if (code.startsWith('SQLITE_')) throw error
    throw new StoreError('library-unavailable', { reason: code }, error)
  }
}

function prepare(
  connection: Connection,
  path: string,
  steps: readonly Migration[],
  copyFor: (version: number) => string | null,
): void {
  const known = steps.at(-1)?.number ?? 0
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  const version = checkKind(connection, known)
  checkWhole(connection)
  checkSchema(connection, version, steps)
  const mode = connection.pragma('journal_mode = WAL')
  if (mode !== 'wal') throw new StoreError('library-unavailable', { reason: 'no-wal' })
  connection.pragma('synchronous = FULL')
  // After an import the log is as large as what was imported; it need not stay so.
  connection.pragma('journal_size_limit = 16777216')
  if (version > 0 && version < known) keepCopy(connection, copyFor(version) ?? freeCopy(path, version))
  migrate(connection, applicationIds.library, steps)
}

/** The version of a library of ours; 0 for a file with nothing in it yet. */
function checkKind(connection: Connection, known: number): number {
  const application = numberOf(connection, 'application_id')
  const version = numberOf(connection, 'user_version')
  const tables = connection.read((db) => db.number('SELECT count(*) FROM sqlite_master'))
  if (application === 0 && version === 0 && tables === 0) return 0
  if (application !== applicationIds.library || version < 1) {
    throw new StoreError('bad-file', { reason: 'not-a-library' })
  }
  if (version > known) throw new StoreError('newer-library', { found: version, known })
  return version
}

/** Finds tables that are missing, and what does not belong there, such as a trigger. */
function checkSchema(connection: Connection, version: number, steps: readonly Migration[]): void {
  if (version > 0 && schemaOf(connection) !== schemaAt(version, steps)) {
    throw new StoreError('damaged-library', { reason: 'schema' })
  }
}

/** Finds pages that are missing, zeroed or garbled before the first of them is needed. */
function checkWhole(connection: Connection): void {
  const answer = connection.pragma('quick_check(1)')
  if (answer !== 'ok') throw new StoreError('damaged-library', { reason: 'corrupt' })
}
