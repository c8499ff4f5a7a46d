import type { Translate } from '../i18n/language.ts'
import { give } from './command-store.ts'
import { type CommandName, commandNames, definitionOf } from './commands.ts'
import type { Found } from './finders.ts'
import { hasWords } from './folded.ts'
import { keyText } from './key-text.ts'

/** The commands that can be given now and have the words in their names. */
export function foundCommands(
  t: Translate,
  words: readonly string[],
  can: (name: CommandName) => boolean,
): readonly Found[] {
  return commandNames
    .filter((name) => name !== 'find' && can(name))
    .map((name) => ({ name, title: t(`commands.names.${name}`) }))
    .filter(({ title }) => hasWords(title, words))
    .map(({ name, title }) => ({
      key: name,
      code: '',
      title,
      kind: t('commands.commandKind'),
      excerpt: '',
      keys: definitionOf(name).keys.slice(0, 1).map(keyText).join(''),
      go: () => void give(name),
    }))
}
