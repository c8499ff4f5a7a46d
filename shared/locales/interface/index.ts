import { en } from './en/index.ts'
import { sq } from './sq/index.ts'
import { sr } from './sr/index.ts'
import type { Words } from './words.ts'

/** The keys of the interface, as the base locale has them. */
export type BaseWords = typeof sq

/** Every text of the window in one language. */
export type InterfaceWords = Words<BaseWords>

/** The languages of the window, the base locale first. */
export const interfaceLanguages = ['sq', 'sr', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const locales: Readonly<Record<InterfaceLanguage, InterfaceWords>> = { sq, sr, en }

/** The words of the window in a language; Serbian in Latin script. */
export function interfaceWords(language: InterfaceLanguage): InterfaceWords {
  return locales[language]
}
