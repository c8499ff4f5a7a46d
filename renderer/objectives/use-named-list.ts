import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react'
import type { Compare } from '../../shared/locales/common/collation.ts'
import { type EntityOf, entityOf, type Id, type Plan } from '../../shared/model/index.ts'
import { tellLaid } from '../activities/pasted/take-table.ts'
import { announce } from '../drafting/announcer.tsx'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import {
  addWords,
  isKnown,
  meantBy,
  type Named,
  type NamedList,
  namedIn,
  saveList,
  shifted,
  suggestions,
} from './named.ts'

/** One line of the suggestions: something that the plan knows, or the words as something new. */
export type Suggestion =
  | { readonly type: 'known'; readonly id: string; readonly named: Named }
  | { readonly type: 'new'; readonly id: string; readonly words: string }

/** A list of institutions or sources with the field in which the next one is typed. */
export interface NamedListControl {
  readonly typed: string
  readonly open: boolean
  readonly active: number
  readonly options: readonly Suggestion[]
  readonly listId: string
  readonly inputKey: string
  readonly type: (text: string) => void
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly choose: (option: Suggestion) => void
  /** Takes what is typed as what it means: whoever goes on has not meant to throw it away. */
  readonly leave: () => void
  /** Takes several that were copied one below the other. */
  readonly paste: (event: ClipboardEvent<HTMLInputElement>) => void
  readonly remove: (id: Id) => void
  readonly move: (id: Id, by: number) => void
}

/** How many suggestions are shown at once. */
const shown = 8

/** What is typed, suggested and chosen in a list of an activity, by the combobox pattern of the ARIA practices. */
export function useNamedList(activity: EntityOf<'activity'>, list: NamedList): NamedListControl {
  const plan = usePlan()
  const { format } = useSpeech()
  const listId = useId()
  const changes = useNamedChanges(activity, list)
  const [{ typed, open, active }, setState] = useState({ typed: '', open: false, active: 0 })
  const all = namedIn(plan, list)
  const options = optionsFor(all, activity[list], typed, format.compare)
  const close = (): void => setState({ typed: '', open: false, active: 0 })
  const choose = (option: Suggestion): void => {
    changes.add(option)
    close()
  }
  const leave = (): void => {
    takeLeft(changes, all, typed, open && active > 0 ? options[active] : undefined)
    close()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key } = event
    // A cell that is left by it goes off the page before it loses the focus.
    if (key === 'Tab') leave()
    const option = options[active]
    const last = activity[list].at(-1)
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      const next = open ? (active + step + options.length) % Math.max(1, options.length) : 0
      setState({ typed, open: true, active: next })
    } else if (key === 'Enter' && open && option !== undefined) choose(option)
    else if (key === 'Escape' && open) close()
    else if (key === 'Backspace' && typed === '' && last !== undefined) changes.remove(last)
    else return
    event.preventDefault()
  }
  return {
    typed,
    open: open && options.length > 0,
    active,
    options,
    listId,
    inputKey: focusKey(activity.id, list),
    type: (text) => {
      const named = /[,;]$/.test(text) ? meantBy(all, text) : null
      if (named !== null && isKnown(all, text)) choose({ type: 'known', id: named.id, named })
      else setState({ typed: text, open: true, active: 0 })
    },
    press,
    paste: (event) => {
      const text = event.clipboardData.getData('text/plain').trim()
      if (typed !== '' || !/[\n\t]/.test(text)) return
      event.preventDefault()
      changes.addWords(text.replaceAll('\t', '\n'))
    },
    choose,
    leave,
    remove: changes.remove,
    move: changes.move,
  }
}

/** Takes what was typed as what it means, or what was gone down to by the arrows. */
function takeLeft(
  changes: NamedChanges,
  all: readonly Named[],
  typed: string,
  option: Suggestion | undefined,
): void {
  const named = meantBy(all, typed)
  if (option !== undefined) changes.add(option)
  else if (named !== null) changes.add({ type: 'known', id: named.id, named })
  else if (typed.trim() !== '') changes.addWords(typed)
}

function optionsFor(
  all: readonly Named[],
  chosen: readonly Id[],
  typed: string,
  compare: Compare,
): readonly Suggestion[] {
  const known = suggestions(all, chosen, typed, compare).slice(0, shown)
  const isNew = typed.trim() !== '' && !isKnown(all, typed)
  return [
    ...known.map((named): Suggestion => ({ type: 'known', id: named.id, named })),
    ...(isNew ? [{ type: 'new', id: 'new', words: typed.trim() } as const] : []),
  ]
}

interface NamedChanges extends Pick<NamedListControl, 'remove' | 'move'> {
  readonly add: (option: Suggestion) => void
  readonly addWords: (typed: string) => void
}

/** Changes a list in one step each, says so, and keeps the focus in it. */
function useNamedChanges(activity: EntityOf<'activity'>, list: NamedList): NamedChanges {
  const { t } = useSpeech()
  const session = useSession()
  const ids = activity[list]
  const save = (next: readonly Id[], focus: string): void => {
    const batch = saveList(planNow(session), activity.id, list, next)
    changeThenFocus(() => session.apply(batch), focus)
  }
  const now = (plan: Plan): EntityOf<'activity'> => entityOf(plan, activity.id, 'activity') ?? activity
  const addTyped = (typed: string): void => {
    const plan = planNow(session)
    const { batch, added } = addWords(plan, now(plan), list, newId, typed)
    if (batch.length > 0) session.apply(batch)
    tellLaid({ added, leftOut: 0 })
  }
  return {
    addWords: addTyped,
    add: (option) => {
      if (option.type === 'new') return addTyped(option.words)
      const plan = planNow(session)
      const chosen = [...new Set([...now(plan)[list], option.id])]
      session.apply(saveList(plan, activity.id, list, chosen))
      announce(t('drafting.named.added', { name: option.named.name }))
    },
    remove: (id) => {
      const rest = ids.filter((one) => one !== id)
      save(rest, focusKey(activity.id, list))
      announce(t('drafting.named.removed'))
    },
    move: (id, by) => {
      const next = shifted(ids, id, by)
      if (next === ids) return
      save(next, focusKey(activity.id, `${list}-${id}`))
      announce(t('drafting.tree.moved', { number: next.indexOf(id) + 1, count: next.length }))
    },
  }
}
