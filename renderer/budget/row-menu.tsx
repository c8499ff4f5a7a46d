import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './budget-page.module.css'
import { clearChosen, fillChosenDown, fillChosenRight } from './desk/commands.ts'
import { type Desk, startEditing } from './desk/desk.ts'
import { addSource, removeRow } from './desk/write.ts'
import { useDesk } from './desk-context.ts'
import { focusGrid } from './grid/editing.ts'

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly left: number
  readonly top: number
}

interface RowMenuProps {
  readonly place: MenuPlace
  readonly onClose: () => void
}

const commands = [
  { name: 'edit', keys: 'F2', run: (desk: Desk) => startEditing(desk, null) },
  { name: 'addSource', keys: 'Insert', run: addSource },
  { name: 'fillRight', keys: 'Ctrl+R', run: fillChosenRight },
  { name: 'fillDown', keys: 'Ctrl+D', run: fillChosenDown },
  { name: 'clear', keys: 'Delete', run: clearChosen },
  { name: 'removeSource', keys: 'Ctrl+Delete', run: removeRow },
] as const

/** What can be done with the chosen cells. */
export function RowMenu({ place, onClose }: RowMenuProps): ReactElement {
  const { t } = useSpeech()
  const desk = useDesk()
  const close = (): void => {
    onClose()
    if (desk.grid.getState().editing === null) focusGrid()
  }
  return (
    <Menu
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      offset={2}
      returnFocus={false}
      // The key that opened it is still on its way.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.anchor}
          style={{ left: place.left, top: place.top }}
          aria-label={t('budget.menu')}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map(({ name, keys, run }) => (
          <Menu.Item
            key={name}
            rightSection={<kbd className={classes.keys}>{keys}</kbd>}
            onClick={() => run(desk)}
          >
            {t(`budget.commands.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
