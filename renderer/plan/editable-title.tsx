import { ActionIcon } from '@mantine/core'
import { createElement, type ReactElement, useRef, useState } from 'react'
import { useMark } from '../checks/use-mark.ts'
import { isFocusLost } from '../components/focus-guard.ts'
import { Icon } from '../components/icons.tsx'
import { TitleEditor } from '../components/title-editor.tsx'
import { useSpeech } from '../i18n/language.ts'
import { forgetAskedTitle, isTitleAsked } from './asked-title.ts'
import classes from './editable-title.module.css'
import type { HeadingLevel } from './heading-level.ts'
import { useOfPlan } from './plan-context.ts'
import { type Titled, titleIn } from './titles.ts'
import { useRename } from './use-rename.ts'

interface EditableTitleProps {
  readonly entity: Titled
  /** Null where it is no heading of the page, as in the bar. */
  readonly level: HeadingLevel | null
  readonly code?: string
  /** Small for the plan's bar. */
  readonly size?: 'page' | 'block' | 'bar'
}

/** A heading whose text is changed in its place: by a click into it, or by its button. */
export function EditableTitle({
  entity,
  level,
  code = '',
  size = 'block',
}: EditableTitleProps): ReactElement {
  const { t } = useSpeech()
  const given = useOfPlan((plan) => titleIn(plan, entity))
  const rename = useRename(entity)
  const button = useRef<HTMLButtonElement>(null)
  const [editing, setEditing] = useState(() => isTitleAsked(entity.id))
  // What is found of the plan as a whole stands at the parts of its page.
  const mark = useMark(entity.id, entity.kind === 'plan' ? 'title' : undefined)
  const title = given || t('common.untitled')
  const onDone = (text: string | null, before: string): void => {
    setEditing(false)
    forgetAskedTitle()
    if (text !== null) rename.to(text, before)
    // Leaving by the mouse has put the focus elsewhere already.
    requestAnimationFrame(() => {
      if (isFocusLost()) button.current?.focus()
    })
  }
  const shown = editing ? (
    <TitleEditor value={rename.title} maximumLength={rename.maximumLength} onDone={onDone} />
  ) : (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it is the keyboard's way */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <span className={classes.text} onClick={() => setEditing(true)}>
        {title}
      </span>
      <ActionIcon
        ref={button}
        className={classes.button ?? ''}
        size="sm"
        aria-label={t('plan.renameThis', { title })}
        title={t('plan.rename')}
        onClick={() => setEditing(true)}
      >
        <Icon name="pencil" size={14} />
      </ActionIcon>
    </>
  )
  return createElement(
    level === null ? 'p' : `h${level}`,
    { className: classes.heading, 'data-size': size, 'data-entity': entity.id, ...mark },
    code === '' ? null : <span className={classes.code}>{code}</span>,
    shown,
  )
}
