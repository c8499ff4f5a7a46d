import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreError, storeError } from './errors.ts'
import type { Library, LibraryOptions } from './library.ts'
import { openLibrary } from './open.ts'

/** A library as it was at a moment, for reading only. */
export interface Snapshot {
  readonly library: Library
  /** Whether the library has changed since. */
  isStale(): boolean
  close(): void
}

const tries = 10

/**
 * Opens a copy of a library that belongs to another program, perhaps on another computer: SQLite's log must never be shared
 * between computers, and reading through it would write beside the library.
 * @param options of a library whose every write is refused
 * @throws StoreError
 */
export function openSnapshot(file: string, options: LibraryOptions): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'hartuesi-copy-'))
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'library.sqlite')
    const state = copySteadily(file, copy)
    const library = openLibrary(copy, options)
    return {
      library,
      isStale: () => stateOf(file) !== state,
      close: () => {
        library.close()
        clear()
      },
    }
  } catch (error) {
    clear()
    const { code, details, cause } = storeError(error)
    throw new StoreError(code, { ...details, path: file }, cause)
  }
}

/** Copies a library with its log at a moment when nobody writes; answers what both files looked like. */
function copySteadily(file: string, copy: string): string {
  for (let count = 0; count < tries; count += 1) {
    const before = stateOf(file)
    copyFileSync(file, copy)
    rmSync(`${copy}-wal`, { force: true })
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
    if (stateOf(file) === before) return before
  }
  throw new StoreError('library-unavailable', { reason: 'busy' })
}

function stateOf(file: string): string {
  const states = [file, `${file}-wal`].map((path) => {
    const found = statSync(path, { throwIfNoEntry: false, bigint: true })
    return found === undefined ? '' : `${found.size} ${found.mtimeNs}`
  })
  return states.join('\n')
}
