import type { ClipboardEvent, RefObject } from 'react'
import { entityOf, type Id } from '../../shared/model/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { pastedTable } from '../drafting/pasted-table.ts'
import { planNow } from '../drafting/text-actions.ts'
import { itemsOf } from '../drafting/text-items.ts'
import { saveTyped } from '../drafting/typing.ts'
import { type Drag, useDrag } from '../drafting/use-drag.ts'
import type { Direction } from '../drafting/use-text-list.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { addSwot, swotOf } from './pasted-swot.ts'
import { type BoardPlace, movedPlace, moveOnBoard, quadrantOf, quadrants } from './swot-moves.ts'

/** How items are moved about a board. */
export interface Board {
  readonly drag: Drag
  readonly move: (id: Id, direction: Direction, caret: number) => void
  /** Takes in a table of all quadrants, wherever on the board it is pasted; anything else is left to the list. */
  readonly paste: (event: ClipboardEvent) => void
}

/** Moves items within and between the quadrants of one field, by keys and by dragging, and says where they went. */
export function useBoard(root: RefObject<HTMLDivElement | null>, field: Id): Board {
  const { t } = useSpeech()
  const session = useSession()
  const put = (id: Id, place: BoardPlace, caret: number | 'end'): void => {
    const batch = moveOnBoard(planNow(session), id, place)
    if (batch.length === 0) return
    changeThenFocus(() => session.apply(batch), focusKey(id), caret)
    const items = itemsOf(planNow(session), quadrantOf(fieldOf(id), place.quadrant))
    const list = t(`content.swot.${place.quadrant}`)
    const number = items.findIndex((item) => item.id === id) + 1
    announce(t('drafting.list.moved', { list, number, count: items.length }))
  }
  const fieldOf = (id: Id): Id => entityOf(planNow(session), id, 'swot-item')?.parent ?? ''
  const drag = useDrag({
    root,
    onDrop: (id, { area, before }) => {
      saveTyped()
      const quadrant = quadrants.find((one) => one === area)
      if (quadrant !== undefined) put(id, { quadrant, before }, 'end')
    },
  })
  return {
    drag,
    move: (id, direction, caret) => {
      const place = movedPlace(planNow(session), id, direction)
      if (place !== null) put(id, place, caret)
    },
    paste: (event) => {
      const table = pastedTable(event.clipboardData)
      const texts = table === null ? null : swotOf(table)
      if (texts === null) return
      event.preventDefault()
      saveTyped()
      session.apply(addSwot(planNow(session), field, texts, newId))
      announce(t('drafting.list.added', { count: quadrants.flatMap((one) => texts[one]).length }))
    },
  }
}
