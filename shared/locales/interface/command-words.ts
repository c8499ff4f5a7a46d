import { commands as en } from './en/commands.ts'
import type { InterfaceLanguage } from './index.ts'
import { commands as sq } from './sq/commands.ts'
import { commands as sr } from './sr/commands.ts'

const names: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof typeof sq.names, string>>>> = {
  sq: sq.names,
  sr: sr.names,
  en: en.names,
}

/** The names of the commands alone, for a host that needs no other words of the window. */
export function commandWords(language: InterfaceLanguage): (typeof names)[InterfaceLanguage] {
  return names[language]
}
