import type { Phrase } from './types.ts'

/** A phrase in Albanian, Serbian (Latin script) and English. */
export function phrase(sq: string, sr: string, en: string): Phrase {
  return { sq, sr, en }
}

/** The phrase that prints nothing. */
export const nothing: Phrase = phrase('', '', '')
