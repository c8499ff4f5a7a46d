import type { ReactElement } from 'react'
import { Dialog } from '../components/dialog.tsx'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { type CommandName, commandNames, definitionOf } from './commands.ts'
import { keyText } from './key-text.ts'
import classes from './keys-dialog.module.css'

const groups = ['anywhere', 'library', 'plan'] as const

/** Keys of the lists and tables themselves, which are no commands. */
const habits = {
  next: ['Enter'],
  remove: ['Backspace'],
  move: ['alt+↑', 'alt+↓'],
  level: ['Tab', 'shift+Tab'],
  edit: ['F2'],
  clear: ['Delete'],
  fill: ['mod+R', 'mod+D'],
  copy: ['mod+C', 'mod+X', 'mod+V'],
} as const

type Habit = keyof typeof habits

/** Every key of the program. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useSpeech()
  const rowsOf = (group: (typeof groups)[number]): readonly KeyRow[] =>
    commandNames
      .filter((name) => definitionOf(name).place === group && definitionOf(name).keys.length > 0)
      .map(rowOf)
  const rowOf = (name: CommandName): KeyRow => ({
    name: t(`commands.names.${name}`),
    keys: definitionOf(name).keys,
  })
  const habitRows = (Object.keys(habits) as readonly Habit[]).map(
    (habit): KeyRow => ({ name: t(`commands.habits.${habit}`), keys: habits[habit] }),
  )
  return (
    <Dialog title={t('commands.keysTitle')} onClose={onClose} width={640} reading>
      <p className={classes.hint}>
        {t('commands.keysHint', { key: definitionOf('find').keys.slice(0, 1).map(keyText).join('') })}
      </p>
      {groups.map((group) => (
        <KeyTable key={group} title={t(`commands.groups.${group}`)} rows={rowsOf(group)} />
      ))}
      <KeyTable title={t('commands.groups.lists')} rows={habitRows} />
    </Dialog>
  )
}

interface KeyRow {
  readonly name: string
  readonly keys: readonly string[]
}

function KeyTable({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly KeyRow[]
}): ReactElement {
  const { t } = useSpeech()
  return (
    <table className={tables.table}>
      <caption className={classes.caption}>{title}</caption>
      <thead className={tables.hidden}>
        <tr>
          <th scope="col">{t('commands.nameColumn')}</th>
          <th scope="col">{t('commands.keysColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, keys }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={classes.keys}>
              {[...new Set(keys.map(keyText))].map((text) => (
                <kbd key={text} className={classes.key}>
                  {text}
                </kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
