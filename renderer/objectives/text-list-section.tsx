import { createElement, type ReactElement, type ReactNode, useRef } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { relocation } from '../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { itemsOf, type TextItems } from '../drafting/text-items.ts'
import { TextList } from '../drafting/text-list.tsx'
import { saveTyped } from '../drafting/typing.ts'
import { useDrag } from '../drafting/use-drag.ts'
import type { Direction } from '../drafting/use-text-list.ts'
import { useSpeech } from '../i18n/language.ts'
import type { HeadingLevel } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { useSession } from '../plan/plan-context.ts'

interface TextListSectionProps {
  readonly title: string
  readonly level: HeadingLevel
  /** What stands before the list. */
  readonly introduction: ReactNode
  readonly list: TextItems
}

/** A heading and its list of texts: the assumptions of an objective, or its risks. */
export function TextListSection({ title, level, introduction, list }: TextListSectionProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const root = useRef<HTMLElement>(null)
  const put = (id: Id, before: Id | null, caret: number | 'end'): void => {
    const batch = relocation(planNow(session), id, { parent: list.parent, before })
    if (batch.length === 0) return
    changeThenFocus(() => session.apply(batch), focusKey(id), caret)
    const items = itemsOf(planNow(session), list)
    const number = items.findIndex((item) => item.id === id) + 1
    announce(t('drafting.list.moved', { list: title, number, count: items.length }))
  }
  const move = (id: Id, direction: Direction, caret: number): void => {
    const items = itemsOf(planNow(session), list)
    const index = items.findIndex((item) => item.id === id)
    if (direction === 'up' && index > 0) put(id, items[index - 1]?.id ?? null, caret)
    if (direction === 'down' && index < items.length - 1) put(id, items[index + 2]?.id ?? null, caret)
  }
  const drag = useDrag({
    root,
    onDrop: (id, { before }) => {
      saveTyped()
      put(id, before, 'end')
    },
  })
  return (
    <section ref={root} className={classes.section}>
      {createElement(`h${level}`, { className: classes.heading }, title)}
      {introduction}
      <TextList
        list={list}
        label={title}
        placeholder={t('drafting.swot.placeholder')}
        area={`${list.parent} ${list.kind}`}
        drag={drag}
        onMove={move}
      />
    </section>
  )
}
