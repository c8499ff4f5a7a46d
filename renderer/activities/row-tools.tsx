import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { useTree } from '../objectives/use-tree.ts'
import { useCodes } from '../plan/plan-context.ts'
import classes from './activities.module.css'
import { setFilter } from './view.ts'

/** What can be done with the activity in whose row the active cell is. */
export function RowTools(props: { readonly id: Id; readonly onOpen: (id: Id) => void }): ReactElement {
  const { id, onOpen } = props
  const { t } = useSpeech()
  const tree = useTree()
  const code = useCodes().get(id) ?? ''
  // A new one says nothing yet that a filter could let through.
  const showAll = (): void => setFilter({ institution: null, source: null, year: null })
  const tools = [
    { name: 'openForm', run: () => onOpen(id) },
    {
      name: 'addAfter',
      run: () => {
        showAll()
        tree.addAfter(id)
      },
    },
    { name: 'duplicate', run: () => void tree.duplicate(id) },
    { name: 'moveUp', run: () => tree.move(id, 'up') },
    { name: 'moveDown', run: () => tree.move(id, 'down') },
    { name: 'remove', run: () => tree.remove(id) },
  ] as const
  return (
    <div role="toolbar" aria-label={t('drafting.tree.actions', { title: code })} className={classes.tools}>
      <span className={classes.code}>{code}</span>
      {tools.map(({ name, run }) => (
        <Button key={name} size="compact-xs" onClick={run}>
          {t(`drafting.tree.${name}`)}
        </Button>
      ))}
    </div>
  )
}
