import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { announce, announceMoved } from '../drafting/announcer.tsx'
import { type Place, relocation } from '../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { removeAsking } from '../drafting/removal.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { type Drag, useDrag } from '../drafting/use-drag.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { deeper, higher, treeEntity } from '../objectives/tree-moves.ts'
import { useSession } from '../plan/plan-context.ts'
import { isTitled, type Titled } from '../plan/titles.ts'
import { newId } from '../state/ids.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { besideInOutline, droppedPlace, movedInOutline } from './outline-moves.ts'
import type { OutlineRow } from './outline-rows.ts'
import type { OutlineOptions } from './use-outline-control.ts'

/** Changes of the plan's order from its outline. */
export interface OutlineEditing {
  /** Alt and the arrows move, Delete removes; answers whether the key was one of these. */
  readonly press: (event: KeyboardEvent, row: OutlineRow) => boolean
  readonly drag: Drag
}

/** The key by which a row of the outline is found. */
export function rowKey(place: string): string {
  return focusKey(place, 'outline')
}

/** Moves and removes what the outline shows, by keys and by dragging, and says where it went. */
export function useOutlineEditing(options: OutlineOptions): OutlineEditing {
  const { t } = useSpeech()
  const session = useSession()
  const scope: Scope = { ...options, t, session }
  const drag = useDrag({
    root: options.tree,
    threshold: 5,
    accepts: (item, { before }) => droppedIn(scope, item, before) !== null,
    onDrop: (item, { before }) => {
      saveTyped()
      const target = droppedIn(scope, item, before)
      if (target !== null) put(scope, item, relocation(planNow(session), item, target))
    },
  })
  return {
    drag,
    press: (event, row) => {
      const action = actionOf(event)
      const { entity } = row.node
      if (action === null || entity === null) return false
      event.preventDefault()
      if (action === 'remove') remove(scope, row, entity)
      else if (action === 'deeper' || action === 'higher') changeLevel(scope, entity, action)
      else put(scope, entity.id, movedInOutline(planNow(session), entity, action))
      return true
    },
  }
}

interface Scope extends OutlineOptions {
  readonly t: Translate
  readonly session: PlanSession
}

type Action = 'up' | 'down' | 'deeper' | 'higher' | 'remove'

const withAlt: Readonly<Record<string, Action>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'deeper',
  ArrowLeft: 'higher',
}

function actionOf(event: KeyboardEvent): Action | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.altKey) return withAlt[event.key] ?? null
  return event.key === 'Delete' ? 'remove' : null
}

/** Carries out a move and keeps what moved in sight and in focus. */
function put({ t, session, open, onOpen }: Scope, id: Id, batch: Batch): void {
  if (batch.length === 0) return
  flushSync(() => session.apply(batch))
  const plan = planNow(session)
  const entity = plan.entities.get(id)
  if (entity === undefined || !isTitled(entity)) return
  const above = entity.parent === null ? [] : [entity.parent]
  changeThenFocus(() => onOpen(new Set([...open, ...above])), rowKey(id))
  announceMoved(t, besideInOutline(plan, entity), id)
}

function changeLevel(scope: Scope, { id }: Titled, action: 'deeper' | 'higher'): void {
  const plan = planNow(scope.session)
  const entity = treeEntity(plan, id)
  const change = action === 'deeper' ? deeper : higher
  const result = entity === null ? 'no-level' : change(plan, entity, newId())
  if (typeof result === 'string') announce(scope.t(`drafting.tree.${result}`))
  else put(scope, result.id, result.batch)
}

function remove({ session, rows, place, onChoose }: Scope, row: OutlineRow, { id }: Titled): void {
  const index = rows.indexOf(row)
  const after = rows.slice(index + 1).find(({ level }) => level <= row.level)
  const beside = (after?.level === row.level ? after : rows[index - 1])?.node.place ?? ''
  const onRemoved = (): void => {
    // The page of what is gone, or of what was below it, has nothing to show any more.
    const isGone = session.store.getState().plan?.entities.has(place) === false && rows.every(isOther)
    if (isGone) onChoose(beside)
  }
  const isOther = ({ node }: OutlineRow): boolean => node.fixed !== place
  removeAsking({ session, id, focus: rowKey(beside), onRemoved, always: true })
}

function droppedIn({ session, rows }: Scope, item: Id, before: string | null): Place | null {
  const plan = planNow(session)
  const dragged = plan.entities.get(item)
  const index = before === null ? rows.length : rows.findIndex(({ node }) => node.place === before)
  const entities = rows.map(({ node }) => node.entity)
  return dragged !== undefined && isTitled(dragged) ? droppedPlace(plan, entities, dragged, index) : null
}
