import { ActionIcon, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { announceMoved } from '../drafting/announcer.tsx'
import { placeAfter, relocation } from '../drafting/batches.ts'
import { focusKey } from '../drafting/focus.ts'
import { removeAsking } from '../drafting/removal.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import type { ListRowProps } from './list-row.tsx'
import { listOf, nameField, shortNameOf } from './listed.ts'

/** What can be done with one of a list. */
export function RowMenu({ one, uses, above, below, onMerge }: ListRowProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const name = shortNameOf(one) || t('common.untitled')
  const beside = below ?? above
  const focus =
    beside === null ? focusKey(session.id, `add-${one.kind}`) : focusKey(beside.id, nameField(beside.kind))
  const move = (before: string | null): void => {
    saveTyped()
    session.apply(relocation(planNow(session), one.id, { parent: session.id, before }))
    announceMoved(t, listOf(planNow(session), one.kind), one.id)
  }
  const moveDown = (): void => {
    const place = below === null ? null : placeAfter(planNow(session), below.id)
    if (place !== null) move(place.before)
  }
  return (
    <Menu position="bottom-end" floatingStrategy="fixed">
      <Menu.Target>
        <ActionIcon
          size="sm"
          aria-label={t('lists.actions', { name })}
          title={t('lists.actions', { name })}
          data-focus={focusKey(one.id, 'menu')}
        >
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onMerge !== null && (
          <Menu.Item
            onClick={() => {
              saveTyped()
              onMerge(one)
            }}
          >
            {t('lists.mergeInto')}
          </Menu.Item>
        )}
        <Menu.Item disabled={above === null} onClick={() => move(above?.id ?? null)}>
          {t('lists.moveUp')}
        </Menu.Item>
        <Menu.Item disabled={below === null} onClick={moveDown}>
          {t('lists.moveDown')}
        </Menu.Item>
        <Menu.Item onClick={() => removeAsking({ session, id: one.id, focus, always: uses.length > 0 })}>
          {t('lists.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
