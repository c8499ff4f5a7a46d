import type { Translate } from '../i18n/language.ts'
import { give } from './command-store.ts'
import { type CommandName, commandNames, definitionOf } from './commands.ts'
import type { Found } from './finders.ts'
import { folded, hasWords } from './folded.ts'
import { keyText } from './key-text.ts'

/** The commands that can be given now and have the words in their names, or begin another word for them. */
export function foundCommands(
  t: Translate,
  words: readonly string[],
  can: (name: CommandName) => boolean,
): readonly Found[] {
  return commandNames
    .filter((name) => name !== 'find')
    .filter(can)
    .map((name) => ({ name, title: t(`commands.names.${name}`), also: t(`commands.also.${name}`) }))
    .filter(({ title, also }) => words.every((word) => hasWords(title, [word]) || begins(also, word)))
    .map(({ name, title, also }) => ({
      key: name,
      code: '',
      title,
      also,
      kind: t('commands.commandKind'),
      excerpt: '',
      keys: definitionOf(name).keys.slice(0, 1).map(keyText).join(''),
      go: () => void give(name),
    }))
}

/** Whether one of some words begins so. */
function begins(words: string, start: string): boolean {
  return ` ${folded(words)}`.includes(` ${start}`)
}
