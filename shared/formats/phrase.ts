import type { Phrase } from './types.ts'

/** A phrase in Albanian, Serbian (Latin script) and English. */
export function phrase(sq: string, sr: string, en: string): Phrase {
  return { sq, sr, en }
}

/** The phrase that prints nothing. */
export const nothing: Phrase = phrase('', '', '')

/** A phrase in a language; where it says nothing in it, in the first in which it does. */
export function phraseIn({ sq, sr, en }: Phrase, language: keyof Phrase): string {
  return [{ sq, sr, en }[language], sq, sr, en].find((text) => text !== '') ?? ''
}

/** True if a text is the phrase in one of the languages, capitals apart. */
export function isPhrase({ sq, sr, en }: Phrase, text: string): boolean {
  const plain = (one: string): string => one.trim().toLowerCase()
  return [sq, sr, en].map(plain).includes(plain(text))
}
