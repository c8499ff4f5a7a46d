import { en } from './en.ts'
import { type ChangeWords, sq } from './sq.ts'
import { sr } from './sr.ts'

export type { ChangeWords }

const languages: Readonly<Record<'sq' | 'sr' | 'en', ChangeWords>> = { sq, sr, en }

/** What is said of changes, in Albanian, Serbian (Latin script) or English. */
export function changeWords(language: 'sq' | 'sr' | 'en'): ChangeWords {
  return languages[language]
}
