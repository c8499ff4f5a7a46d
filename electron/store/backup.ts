import { rmSync } from 'node:fs'
import { Connection } from './connection.ts'
import { guarded, StoreError, storeError } from './errors.ts'
import { makeBeside, moveInto, syncFile } from './files.ts'
import { schemaOf } from './schema/compare.ts'

/** Copies a library into a file: made beside it, read back, and only then given its name. */
export async function backUp(connection: Connection, file: string): Promise<void> {
  const part = guarded(() => makeBeside(file))
  try {
    await connection.copyTo(part)
    verify(part, schemaOf(connection))
    syncFile(part)
    // A journal that an older file of this name left behind is not the new one's.
    for (const end of ['-wal', '-shm', '-journal']) rmSync(file + end, { force: true })
    moveInto(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw storeError(error)
  }
}

function verify(file: string, schema: string): void {
  const copy = new Connection(file)
  try {
    // The copy stands alone: without a write-ahead log beside it, it can be read from a stick that is write-protected.
    copy.pragma('journal_mode = DELETE')
    if (copy.pragma('integrity_check(1)') !== 'ok')
      throw new StoreError('damaged-library', { reason: 'corrupt' })
    if (schemaOf(copy) !== schema) throw new StoreError('damaged-library', { reason: 'schema' })
  } finally {
    copy.close()
  }
}
