/** Why a file cannot be read; the interface has a sentence for each. */
export const readReasons = [
  /** More bytes than an import takes. */
  'too-large',
  'not-utf8',
  'not-json',
  /** One object names the same key twice: one of the two values would be lost. */
  'doubled-key',
  'too-deep',
  /** More values, rows or entities than a plan can hold. */
  'too-many',
  /** A part that no plan can do without is not there. */
  'missing',
  /** A text where a list belongs, and the like. */
  'wrong-type',
  /** A word outside a fixed set, such as an unknown kind of plan. */
  'unknown-value',
  /** A number or year beyond what a plan can hold. */
  'out-of-range',
  /** An amount with more decimals than its currency has. */
  'too-fine',
  'too-long',
  /** A character that no paper prints: NUL and other controls, half of a surrogate pair. */
  'unprintable',
] as const

export type ReadReason = (typeof readReasons)[number]

/** Where in the file: line and column count from 1, the path is written as in `fields[0].name`. */
export interface FilePosition {
  readonly line: number | null
  readonly column: number | null
  readonly path: string
}

/** A file was refused; nothing has been imported. */
export class ReadError extends Error {
  readonly reason: ReadReason
  /** `12:5 fields[0].name`: line and column of the file, then the path inside it, each where known. */
  readonly place: string
  readonly position: FilePosition

  constructor(reason: ReadReason, position: Partial<FilePosition> = {}) {
    const { line = null, column = null, path = '' } = position
    const place = [line === null ? '' : `${line}:${column ?? 1}`, path]
      .filter((part) => part !== '')
      .join(' ')
    super(place === '' ? reason : `${reason}: ${place}`)
    this.name = 'ReadError'
    this.reason = reason
    this.place = place
    this.position = { line, column, path }
  }
}
