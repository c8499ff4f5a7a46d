import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './outline.module.css'
import type { OutlineNode } from './outline-nodes.ts'
import { OutlineTree } from './outline-tree.tsx'

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
  const { nodes, onOpen } = props
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
      <div className={classes.scroll}>
        <OutlineTree {...props} />
      </div>
    </nav>
  )
}

function placesIn(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({ place, children }) => [place, ...placesIn(children)])
}
