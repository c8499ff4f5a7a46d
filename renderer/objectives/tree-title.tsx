import { createElement, type ReactElement } from 'react'
import { fieldsOf } from '../../shared/model/index.ts'
import { useMark } from '../checks/use-mark.ts'
import { change } from '../drafting/batches.ts'
import { focusKey } from '../drafting/focus.ts'
import { TextField } from '../drafting/text-field.tsx'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import type { HeadingLevel } from '../plan/heading-level.ts'
import { useCodes } from '../plan/plan-context.ts'
import { TreeMenu } from './tree-menu.tsx'
import type { TreeEntity } from './tree-moves.ts'
import classes from './tree-title.module.css'
import { usePastedTitles } from './use-pasted-titles.ts'
import { useTree } from './use-tree.ts'

interface TreeTitleProps {
  readonly entity: TreeEntity
  /** Null in a table, whose rows are no headings. */
  readonly level: HeadingLevel | null
}

/** The title of an objective, result or activity in its place of writing, with the keys of the tree. */
export function TreeTitle({ entity, level }: TreeTitleProps): ReactElement {
  const { t } = useSpeech()
  const tree = useTree()
  const paste = usePastedTitles()
  const code = useCodes().get(entity.id) ?? ''
  const { id, kind, title } = entity
  const { levelName } = usePlanFormat()
  const ofLevel = levelName(entity)
  const name = (kind === 'objective' ? null : ofLevel) ?? t(`drafting.tree.kinds.${kind}`)
  const field = (
    <TextField
      name={focusKey(id, 'title')}
      value={title}
      save={(plan, text) => change(plan, kind, id, { title: text })}
      maximumLength={fieldsOf(kind).title?.maximumLength ?? 0}
      label={code === '' ? name : t('common.labelled', { label: name, value: code })}
      placeholder={t(`drafting.tree.placeholders.${kind}`)}
      look={level === null ? 'cell' : 'bare'}
      mark={useMark(id)}
      onKeyDown={(event) => tree.press(event, id)}
      onPaste={(event) => paste(event, id)}
    />
  )
  if (level === null) {
    return (
      <div className={classes.line}>
        {field}
        <TreeMenu entity={entity} />
      </div>
    )
  }
  return createElement(
    `h${level}`,
    { className: classes.heading, 'data-entity': id },
    <span className={classes.kicker}>
      {kind === 'objective' ? (ofLevel ?? t(`content.objective.${entity.level}`)) : name}
    </span>,
    <span className={classes.line}>
      {code !== '' && <span className={classes.code}>{code}</span>}
      {field}
      <TreeMenu entity={entity} />
    </span>,
  )
}
