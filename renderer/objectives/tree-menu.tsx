import { ActionIcon, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '../components/icons.tsx'
import { focusAfterClosing, focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import classes from './tree-menu.module.css'
import type { TreeEntity } from './tree-moves.ts'
import { useTree } from './use-tree.ts'

/** What can be done with an objective, result or activity, for those who do not use the keys. */
export function TreeMenu({ entity }: { readonly entity: TreeEntity }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const tree = useTree()
  const [, navigate] = useLocation()
  const code = useCodes().get(entity.id) ?? ''
  const { id, kind, title } = entity
  const name = `${code} ${title}`.trim() || t('common.untitled')
  const duplicate = (): void => {
    const copy = tree.duplicate(id)
    if (copy !== null) focusAfterClosing(focusKey(copy, 'title'))
  }
  return (
    // Fixed, so that a table that scrolls does not cut it off.
    <Menu position="bottom-end" floatingStrategy="fixed">
      <Menu.Target>
        <ActionIcon
          size="sm"
          className={classes.target ?? ''}
          data-focus={focusKey(id, 'menu')}
          aria-label={t('drafting.tree.actions', { title: name })}
          title={t('drafting.tree.actions', { title: code })}
        >
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {kind === 'activity' && (
          <Menu.Item onClick={() => navigate(planAddress(plan.id, id))}>
            {t('drafting.tree.openForm')}
          </Menu.Item>
        )}
        <Menu.Item onClick={duplicate}>{t('drafting.tree.duplicate')}</Menu.Item>
        <Menu.Item onClick={() => tree.move(id, 'up')}>{t('drafting.tree.moveUp')}</Menu.Item>
        <Menu.Item onClick={() => tree.move(id, 'down')}>{t('drafting.tree.moveDown')}</Menu.Item>
        <Menu.Item onClick={() => tree.remove(id)}>{t('drafting.tree.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
