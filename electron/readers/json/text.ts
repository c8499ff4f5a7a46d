import { ReadError } from '../error.ts'

/** Line and column of an offset in a text, both from 1; the column counts UTF-16 code units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Where an offset lies. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/**
 * The text of UTF-8 bytes, without a byte order mark.
 * @throws ReadError `not-utf8` at the first byte that is none
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const valid = validStart(bytes)
    throw new ReadError('not-utf8', positionAt(valid, valid.length))
  }
}

/** The text before the first bytes that are no UTF-8, found by halving. */
function validStart(bytes: Uint8Array): string {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (beginOf(bytes, middle) === null) high = middle - 1
    else low = middle
  }
  return beginOf(bytes, low) ?? ''
}

/** The text of the first bytes, an unfinished last character left out; null if they are no UTF-8. */
function beginOf(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return null
  }
}
