import type { Entity, IdSource } from '../../../shared/model/index.ts'
import { ReadError } from '../error.ts'

/** A part of the file that no entity holds: its path, and its value as text. */
export interface LeftOut {
  readonly place: string
  readonly value: string
}

/** What a transcription became. */
export interface Transcribed {
  /** Parents before children, the plan first. */
  readonly entities: readonly Entity[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Reads a transcription (see FORMAT.md).
 * @throws ReadError that names the place
 */
export function readTranscription(_bytes: Uint8Array, _ids: IdSource): Transcribed {
  throw new ReadError('missing')
}
