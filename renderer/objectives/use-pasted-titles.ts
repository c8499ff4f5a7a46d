import type { ClipboardEvent } from 'react'
import { fieldsOf, type Id } from '../../shared/model/index.ts'
import { takeTable, tellNoHeads } from '../activities/pasted/take-table.ts'
import { announce } from '../drafting/announcer.tsx'
import { change } from '../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { caretIn } from '../drafting/list-keys.ts'
import { pastedLines } from '../drafting/pasted-lines.ts'
import { pastedTable } from '../drafting/pasted-table.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { titledSiblings, treeEntity } from './tree-moves.ts'

/** What is pasted into a title of the tree: a table of activities makes these, a list makes one of the kind a line. */
export function usePastedTitles(): (event: ClipboardEvent<HTMLTextAreaElement>, id: Id) => void {
  const { t } = useSpeech()
  const session = useSession()
  return (event, id) => {
    const { clipboardData, currentTarget } = event
    const entity = treeEntity(planNow(session), id)
    const table = pastedTable(clipboardData)
    const lines = pastedLines(clipboardData.getData('text/plain'))
    if (entity === null || lines.length < 2) return
    event.preventDefault()
    if (table !== null) {
      const isTaken =
        entity.kind === 'activity' && takeTable(session, entity, table, (made) => focusKey(made, 'title'))
      if (!isTaken) tellNoHeads()
      return
    }
    const { text, start, end } = caretIn(currentTarget)
    saveTyped()
    const plan = planNow(session)
    const longest = fieldsOf(entity.kind).title?.maximumLength ?? 0
    const [first = '', ...rest] = lines
      .with(-1, `${lines.at(-1) ?? ''}${text.slice(end)}`)
      .map((line) => line.slice(0, longest))
    const added = rest.map((title) => ({ id: newId(), title }))
    const own = change(plan, entity.kind, id, { title: `${text.slice(0, start)}${first}`.slice(0, longest) })
    const last = added.at(-1)?.id ?? id
    changeThenFocus(
      () => session.apply([...own, ...titledSiblings(plan, entity, added)]),
      focusKey(last, 'title'),
    )
    announce(t('drafting.tree.added', { count: lines.length }))
  }
}
