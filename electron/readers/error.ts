import { contentReasons } from '../../shared/contract/index.ts'

/** Why a file cannot be read: what it says, or that it has more bytes than an import takes. */
export const readReasons = ['too-large', ...contentReasons] as const

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
