import { en } from './en.ts'
import { sq } from './sq.ts'
import { sr } from './sr.ts'
import type { DocumentWords } from './words.ts'

export { ofField } from './of-field.ts'
export type { DocumentWords } from './words.ts'

const locales: Readonly<Record<'sq' | 'sr' | 'en', DocumentWords>> = { sq, sr, en }

/** The fixed words of papers in a language; Serbian in Latin script. */
export function documentWords(language: 'sq' | 'sr' | 'en'): DocumentWords {
  return locales[language]
}
