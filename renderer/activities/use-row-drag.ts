import type { RefObject } from 'react'
import { type Id, isOfKind } from '../../shared/model/index.ts'
import { announceMoved } from '../drafting/announcer.tsx'
import { type Place, relocation } from '../drafting/batches.ts'
import { changeThenFocus } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { type Drag, type DropPlace, useDrag } from '../drafting/use-drag.ts'
import { useSpeech } from '../i18n/language.ts'
import { siblingsOf } from '../objectives/tree-moves.ts'
import { useSession } from '../plan/plan-context.ts'
import { droppedRow } from './dropped-row.ts'
import type { PlacedActivity } from './filter.ts'
import { keyOfCell } from './use-cells.ts'

/** Rows of the table that are dragged to another place, as Alt and the arrows do. */
export function useRowDrag(table: RefObject<HTMLElement | null>, placed: readonly PlacedActivity[]): Drag {
  const { t } = useSpeech()
  const session = useSession()
  const placeOf = (id: Id, { area, before }: DropPlace): Place | null => {
    const rows = placed.filter(({ owner }) => owner.id === area).map(({ activity }) => activity.id)
    return droppedRow(planNow(session), rows, id, before)
  }
  return useDrag({
    root: table,
    threshold: 5,
    accepts: (id, place) => placeOf(id, place) !== null,
    onDrop: (id, over) => {
      saveTyped()
      const place = placeOf(id, over)
      if (place === null) return
      const batch = relocation(planNow(session), id, place)
      changeThenFocus(() => session.apply(batch), keyOfCell({ id, column: 'title' }))
      const plan = planNow(session)
      const moved = plan.entities.get(id)
      if (moved === undefined || !isOfKind(moved, 'activity')) return
      announceMoved(t, siblingsOf(plan, moved), id)
    },
  })
}
