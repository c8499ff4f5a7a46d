import type { RefObject } from 'react'
import { announceMoved } from '../drafting/announcer.tsx'
import { placeAfter, relocation } from '../drafting/batches.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { type Drag, useDrag } from '../drafting/use-drag.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { type ListedKind, listOf } from './listed.ts'

/** Rows of a list that are dragged to another place, as its menu moves them. */
export function useListDrag(table: RefObject<HTMLElement | null>, kind: ListedKind): Drag {
  const { t } = useSpeech()
  const session = useSession()
  return useDrag({
    root: table,
    onDrop: (id, { before }) => {
      saveTyped()
      const plan = planNow(session)
      const last = listOf(plan, kind).at(-1)
      const end = last === undefined ? null : placeAfter(plan, last.id)
      const place = before === null ? end : { parent: plan.id, before }
      const batch = place === null ? [] : relocation(plan, id, place)
      if (batch.length === 0) return
      session.apply(batch)
      announceMoved(t, listOf(planNow(session), kind), id)
    },
  })
}
