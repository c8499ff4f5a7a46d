import { z } from 'zod'
import { CallFailure, type ErrorCode, type ErrorDetails } from '../../shared/contract/index.ts'
import { OperationError } from '../../shared/operations/index.ts'

/** Why the store could not do what was asked, as data; a CallFailure, so that `dispatch` answers with it as it is. */
export class StoreError extends CallFailure {
  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(code, details)
    this.name = 'StoreError'
    if (cause !== undefined) this.cause = cause
  }
}

/** SQLite's result codes, by the part of the name that tells them apart, in the contract's words. */
const sqliteFailures: readonly (readonly [name: string, code: ErrorCode, details: ErrorDetails])[] = [
  ['SQLITE_FULL', 'disk-full', {}],
  ['SQLITE_READONLY', 'not-writable', {}],
  ['SQLITE_PERM', 'not-writable', {}],
  ['SQLITE_CORRUPT', 'damaged-library', { reason: 'corrupt' }],
  ['SQLITE_NOTADB', 'damaged-library', { reason: 'not-sqlite' }],
  ['SQLITE_CANTOPEN', 'library-unavailable', { reason: 'cannot-open' }],
  ['SQLITE_BUSY', 'library-unavailable', { reason: 'busy' }],
  ['SQLITE_LOCKED', 'library-unavailable', { reason: 'busy' }],
  ['SQLITE_IOERR', 'library-unavailable', { reason: 'input-output' }],
]

/** The file system's error names in the contract's words. */
const fileFailures: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  EISDIR: 'not-writable',
  EEXIST: 'not-writable',
  EBUSY: 'file-in-use',
  ENOENT: 'not-found',
  EIO: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  EFBIG: 'file-too-large',
}

/** Any failure as a StoreError; what is not known to be the outside's doing is `internal`, with its cause. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  if (error instanceof OperationError) {
    const { problem, entity, field } = error
    return new StoreError('operation-refused', { problem, entity, field }, error)
  }
  // Input is parsed with answers, not throws: what throws is a row that is not what it should be.
  if (error instanceof z.ZodError) return new StoreError('damaged-library', { reason: 'values' }, error)
  const name = codeOf(error)
  const found = sqliteFailures.find(([start]) => name === start || name.startsWith(`${start}_`))
  if (found !== undefined) return new StoreError(found[1], found[2], error)
  const code = Object.hasOwn(fileFailures, name) ? fileFailures[name] : undefined
  return new StoreError(code ?? 'internal', {}, error)
}

/** What SQLite and the file system say of the library, said of a file that is written elsewhere. */
const targetCodes: Partial<Record<ErrorCode, ErrorCode>> = {
  'library-unavailable': 'folder-gone',
  'damaged-library': 'folder-gone',
  'not-found': 'folder-gone',
}

/** A failure to write a file that the user wants somewhere, with its path. */
export function targetError(error: unknown, path: string): StoreError {
  const { code, details } = storeError(error)
  // Windows answers EPERM or EACCES when a program holds the target open.
  const renaming = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  const held = process.platform === 'win32' && renaming && code === 'not-writable'
  return new StoreError(held ? 'file-in-use' : (targetCodes[code] ?? code), { ...details, path }, error)
}

/** Runs something of the store's and lets only StoreErrors out. */
export function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw storeError(error)
  }
}

/** The code that Node and better-sqlite3 put on their errors, else an empty text. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
