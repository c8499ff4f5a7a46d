import { en } from './en.ts'
import { type CheckWords, sq } from './sq.ts'
import { sr } from './sr.ts'

export type { CheckWords }

const languages: Readonly<Record<'sq' | 'sr' | 'en', CheckWords>> = { sq, sr, en }

/** What the checks say, in Albanian, Serbian (Latin script) or English. */
export function checkWords(language: 'sq' | 'sr' | 'en'): CheckWords {
  return languages[language]
}
