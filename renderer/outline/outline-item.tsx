import type { KeyboardEvent, ReactElement } from 'react'
import { useFindingsUnder, useMarkOf } from '../checks/use-mark.ts'
import { Icon } from '../components/icons.tsx'
import { TitleEditor } from '../components/title-editor.tsx'
import type { Drag } from '../drafting/use-drag.ts'
import { useSpeech } from '../i18n/language.ts'
import { useRename } from '../plan/use-rename.ts'
import classes from './outline.module.css'
import { isGroup } from './outline-nodes.ts'
import type { OutlineRow } from './outline-rows.ts'
import { rowKey } from './use-outline-editing.ts'
import { wordsOf } from './words-of.ts'

interface OutlineItemProps {
  readonly row: OutlineRow
  /** Undefined for a node with nothing below it. */
  readonly open: boolean | undefined
  readonly current: boolean
  /** Whether the Tab key stops here. */
  readonly stop: boolean
  readonly renaming: boolean
  readonly onChoose: () => void
  readonly onToggle: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onRenamed: () => void
  readonly drag: Drag
}

/** One row of the outline. */
export function OutlineItem(props: OutlineItemProps): ReactElement {
  const { row, open, current, stop, renaming, onChoose, onToggle, onKeyDown, onRenamed, drag } = props
  const { node, level, index, count } = row
  const words = wordsOf(useSpeech(), node)
  const findings = useFindingsUnder(node.place)
  const mark = useMarkOf(findings)
  return (
    <div
      role="treeitem"
      data-place={node.place}
      data-level={level}
      data-group={isGroup(node) || undefined}
      className={classes.item}
      aria-level={level}
      aria-posinset={index}
      aria-setsize={count}
      aria-expanded={open}
      aria-selected={current}
      tabIndex={stop ? 0 : -1}
      {...mark}
      // The tip of the findings would lie under it.
      title={findings.length === 0 ? words : undefined}
      data-focus={rowKey(node.place)}
      data-drop-item={node.place}
      data-drop-mark={drag.over?.before === node.place || undefined}
      data-dragged={drag.item === node.place || undefined}
      onPointerDown={(event) => {
        const inText = event.target instanceof Element && event.target.closest('textarea') !== null
        if (node.entity !== null && !inText) drag.start(event, node.place)
      }}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) onKeyDown(event)
      }}
    >
      <Twisty open={open} onToggle={onToggle} />
      {node.code !== '' && <span className={classes.code}>{node.code}</span>}
      {renaming ? <Rename row={row} onDone={onRenamed} /> : <span className={classes.words}>{words}</span>}
      {findings.length > 0 && (
        <span className={classes.findings} data-count={findings.length} aria-hidden="true" />
      )}
    </div>
  )
}

/** Opens and closes by the mouse; the keyboard has the arrows. */
function Twisty(props: { readonly open: boolean | undefined; readonly onToggle: () => void }): ReactElement {
  const { open, onToggle } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tree item itself is the control
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <span
      className={classes.twisty}
      data-open={open}
      onClick={(event) => {
        event.stopPropagation()
        if (open !== undefined) onToggle()
      }}
    >
      {open !== undefined && <Icon name="chevron" size={12} />}
    </span>
  )
}

function Rename(props: { readonly row: OutlineRow; readonly onDone: () => void }): ReactElement | null {
  const { node } = props.row
  return node.entity === null ? null : <RenameEntity {...props} entity={node.entity} />
}

function RenameEntity(props: {
  readonly entity: NonNullable<OutlineRow['node']['entity']>
  readonly onDone: () => void
}): ReactElement {
  const { entity, onDone } = props
  const rename = useRename(entity)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps clicks in the text from the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <span className={classes.editor} onClick={(event) => event.stopPropagation()}>
      <TitleEditor
        value={rename.title}
        maximumLength={rename.maximumLength}
        onDone={(text, before) => {
          if (text !== null) rename.to(text, before)
          onDone()
        }}
      />
    </span>
  )
}
