import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { FilterField } from './filter-field.tsx'
import classes from './outline.module.css'
import type { OutlineNode } from './outline-nodes.ts'
import { OutlineTree } from './outline-tree.tsx'
import { placesIn, useFilter } from './use-filter.ts'

interface OutlinePaneProps {
  readonly nodes: readonly OutlineNode[]
  readonly place: string
  readonly open: ReadonlySet<string>
  readonly onOpen: (open: ReadonlySet<string>) => void
  readonly onChoose: (place: string) => void
}

/** The outline with what opens and closes all of it. */
export function OutlinePane(props: OutlinePaneProps): ReactElement {
  const { t } = useSpeech()
  const { nodes, open, onOpen, text, write, count } = useFilter(props)
  return (
    <nav className={classes.pane} aria-label={t('outline.label')}>
      <div className={classes.tools}>
        <span className={classes.heading}>{t('outline.label')}</span>
        <div className={classes.buttons}>
          <ActionIcon
            size="sm"
            aria-label={t('outline.expandAll')}
            title={t('outline.expandAll')}
            onClick={() => onOpen(new Set(placesIn(nodes)))}
          >
            <Icon name="expand" />
          </ActionIcon>
          <ActionIcon
            size="sm"
            aria-label={t('outline.collapseAll')}
            title={t('outline.collapseAll')}
            onClick={() => onOpen(new Set())}
          >
            <Icon name="collapse" />
          </ActionIcon>
        </div>
      </div>
      <FilterField text={text} onText={write} count={count} />
      <div className={classes.scroll}>
        <OutlineTree {...props} nodes={nodes} open={open} onOpen={onOpen} />
      </div>
    </nav>
  )
}
