/** Every way in which a call can fail; the interface has a sentence for each in each language. */
export const errorCodes = [
  /** The call's name or input is not the contract's. */
  'unknown-call',
  'invalid-input',
  /** No such plan, job or file. */
  'not-found',
  /** A batch does not fit the plan; details: problem, entity, field. */
  'operation-refused',
  'nothing-to-undo',
  'nothing-to-redo',
  /** A file cannot be read; details: reason, place. */
  'bad-file',
  'file-too-large',
  /** The library was made by a newer program; details: found, known. */
  'newer-library',
  'damaged-library',
  'library-unavailable',
  /** The library is open for reading only; details: reason (`held`, `taken`, `folder`, `disk-full`), machine. */
  'read-only',
  'disk-full',
  'not-writable',
  /** A folder, perhaps on a stick, is not there, or no more. */
  'folder-gone',
  /** The target file is open in another program. */
  'file-in-use',
  /** The system has no program for a file. */
  'no-program',
  'fonts-missing',
  /** A format cannot be removed while plans are in it; details: plans, how many. */
  'format-in-use',
  'cancelled',
  /** A defect of the program. */
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What is known of a failure, as data: the interface puts it into words. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>

export interface CallError {
  readonly code: ErrorCode
  readonly details: ErrorDetails
}

/** What comes back from a call: Electron keeps only an error's message, so failures are values. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError }

/** Thrown by services where a call cannot be fulfilled; `dispatch` turns it into an answer. */
export class CallFailure extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'CallFailure'
    this.code = code
    this.details = details
  }
}
