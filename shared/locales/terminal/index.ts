import { en } from './en.ts'
import { sq, type TerminalWords } from './sq.ts'
import { sr } from './sr.ts'

export type { TerminalWords }

/** The languages of the terminal, the base language first. */
export const terminalLanguages = ['sq', 'sr', 'en'] as const

export type TerminalLanguage = (typeof terminalLanguages)[number]

const languages: Readonly<Record<TerminalLanguage, TerminalWords>> = { sq, sr, en }

/** The words of the command line, of the web host's bare pages and of native dialogs. */
export function terminalWords(language: TerminalLanguage): TerminalWords {
  return languages[language]
}

/** True if the text names one of the languages; prototype keys do not. */
export function isTerminalLanguage(text: string): text is TerminalLanguage {
  return Object.hasOwn(languages, text)
}

/** Puts values into a sentence; a name without a value stays as it stands. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
