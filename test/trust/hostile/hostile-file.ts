/** A file from a stranger, and what has to become of it. */
export interface HostileFile {
  /** Also the name that it is imported under. */
  readonly name: string
  readonly what: string
  readonly bytes: () => Uint8Array
  /** `harmless`: read as the plain text that it is. `either`: chance decides, and both are well. */
  readonly wanted: 'refused' | 'harmless' | 'either'
}

const encoder = new TextEncoder()

/** Text as the bytes of a file in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}
