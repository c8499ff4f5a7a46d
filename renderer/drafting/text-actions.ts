import { type Id, limits, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { Translate } from '../i18n/language.ts'
import { newId } from '../state/ids.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { announce } from './announcer.tsx'
import { removal } from './batches.ts'
import { changeThenFocus, focusKey } from './focus.ts'
import type { CaretPlace } from './list-keys.ts'
import { addTexts, joinTexts, nextIn, splitText, type TextItems, writeText } from './text-items.ts'
import { tidyLine } from './tidy.ts'
import { dropTyping, saveTyped } from './typing.ts'
import type { TextLine, TextLines } from './use-text-lines.ts'

/** A list of texts on the page, for what is done in it. */
export interface ListScope {
  readonly t: Translate
  readonly session: PlanSession
  readonly list: TextItems
  readonly shown: TextLines
}

/** The plan as the user sees it at this moment, later than the last drawing. */
export function planNow(session: PlanSession): Plan {
  const { plan } = session.store.getState()
  if (plan === null) throw new TypeError('the plan is not open')
  return plan
}

/** Enter: opens an empty line, or parts a text in two where the caret stands in it. */
export function splitLine({ session, list, shown }: ListScope, id: Id, caret: CaretPlace): void {
  saveTyped()
  const plan = planNow(session)
  if (!plan.entities.has(id)) return
  const { text, start, end } = caret
  const added = newId()
  if (start === text.length || end === 0) {
    const before = end === 0 && text !== '' ? id : nextIn(plan, list, id)
    changeThenFocus(() => shown.putEmpty(before, added), focusKey(added))
    return
  }
  const tail = { id: added, text: tidyLine(text.slice(end)) }
  const parts = { head: tidyLine(text.slice(0, start)), tail }
  changeThenFocus(() => session.apply(splitText(plan, list, id, parts)), focusKey(added), 'start')
}

/** Backspace or Delete in an empty line: it goes, and the focus to the line before or after. */
export function removeLine({ t, session, shown }: ListScope, id: Id, towards: 'before' | 'after'): void {
  dropTyping()
  const plan = planNow(session)
  const [other, caret] = neighbour(shown.lines, id, towards)
  const known = plan.entities.has(id)
  if (!known && other === undefined) return
  changeThenFocus(
    () => (known ? session.apply(removal(plan, [id])) : shown.putEmpty(null)),
    focusKey(other ?? shown.empty.id),
    caret,
  )
  if (known) announce(t('drafting.list.removed'))
}

function neighbour(
  lines: readonly TextLine[],
  id: Id,
  towards: 'before' | 'after',
): readonly [Id | undefined, 'start' | 'end'] {
  const index = lines.findIndex((line) => line.id === id)
  const before = lines[index - 1]?.id
  const after = lines[index + 1]?.id
  if (towards === 'after') return after === undefined ? [before, 'end'] : [after, 'start']
  return before === undefined ? [after, 'start'] : [before, 'end']
}

/** Backspace at the start of a text: it goes on at the end of the one before. */
export function joinLine({ session, list, shown }: ListScope, id: Id): void {
  saveTyped()
  const before = shown.lines[shown.lines.findIndex((line) => line.id === id) - 1]
  if (before === undefined) return
  if (before.item === null) {
    shown.putEmpty(null)
    return
  }
  const caret = before.text === '' ? 0 : before.text.length + 1
  const batch = joinTexts(planNow(session), list, before.id, id)
  changeThenFocus(() => session.apply(batch), focusKey(before.id), caret)
}

/** A pasted list: its first item goes on where the caret stands, the others become texts after it. */
export function pasteLines(
  { t, session, list, shown }: ListScope,
  id: Id,
  { text, start, end }: CaretPlace,
  pasted: readonly string[],
): void {
  saveTyped()
  const last = pasted.length - 1
  const texts = pasted.map((line, index) => {
    const joined = `${index === 0 ? text.slice(0, start) : ''}${line}${index === last ? text.slice(end) : ''}`
    return { id: index === 0 ? id : newId(), text: joined.slice(0, limits.text) }
  })
  const caret = (pasted[last] ?? '').length
  const batch = pastedBatch(planNow(session), list, texts, shown.empty.before)
  changeThenFocus(() => session.apply(batch), focusKey(texts[last]?.id ?? id), caret)
  announce(t('drafting.list.added', { count: pasted.length }))
}

function pastedBatch(
  plan: Plan,
  list: TextItems,
  texts: readonly { readonly id: Id; readonly text: string }[],
  before: Id | null,
): Batch {
  const [first, ...rest] = texts
  if (first === undefined) return []
  if (!plan.entities.has(first.id)) return addTexts(plan, list, before, texts)
  return [...writeText(plan, list, first, null), ...addTexts(plan, list, nextIn(plan, list, first.id), rest)]
}
