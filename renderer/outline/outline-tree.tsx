import { type ReactElement, useEffect, useRef } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './outline.module.css'
import { OutlineItem } from './outline-item.tsx'
import type { OutlineNode } from './outline-nodes.ts'
import { rowsOf } from './outline-rows.ts'
import { itemIn, useOutlineControl } from './use-outline-control.ts'
import { useOutlineEditing } from './use-outline-editing.ts'

interface OutlineTreeProps {
  readonly nodes: readonly OutlineNode[]
  /** The page that is shown. */
  readonly place: string
  readonly open: ReadonlySet<string>
  readonly onOpen: (open: ReadonlySet<string>) => void
  readonly onChoose: (place: string) => void
}

/** The outline as a tree: one stop of the Tab key, arrows inside. */
export function OutlineTree(props: OutlineTreeProps): ReactElement {
  const { nodes, place, open } = props
  const { t } = useSpeech()
  const tree = useRef<HTMLDivElement>(null)
  const rows = rowsOf(nodes, open)
  const control = useOutlineControl({ ...props, rows, tree })
  const editing = useOutlineEditing({ ...props, rows, tree })
  useEffect(() => {
    itemIn(tree.current, place)?.scrollIntoView({ block: 'nearest' })
  }, [place])
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('outline.label')}
      className={classes.tree}
      data-drop-area="outline"
    >
      {rows.map((row) => {
        const at = row.node.place
        return (
          <OutlineItem
            key={at}
            row={row}
            open={row.node.children.length === 0 ? undefined : open.has(at)}
            current={at === place}
            stop={at === control.stop}
            renaming={at === control.renaming}
            onChoose={() => control.choose(at)}
            onToggle={() => control.toggle(at)}
            drag={editing.drag}
            onKeyDown={(event) => {
              if (!editing.press(event, row)) control.press(event, at)
            }}
            onRenamed={() => control.endRenaming(at)}
          />
        )
      })}
    </div>
  )
}
