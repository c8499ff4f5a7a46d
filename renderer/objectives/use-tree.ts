import type { KeyboardEvent } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { announce, announceMoved } from '../drafting/announcer.tsx'
import { duplication } from '../drafting/batches.ts'
import { changeThenFocus, focusKey, focusOn, shownKeys } from '../drafting/focus.ts'
import { caretIn } from '../drafting/list-keys.ts'
import { removeAsking } from '../drafting/removal.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { type TreeAction, treeAction } from './tree-keys.ts'
import {
  deeper,
  higher,
  movedInTree,
  newChild,
  newSibling,
  siblingsOf,
  type TreeEntity,
  type TreeKind,
  treeEntity,
} from './tree-moves.ts'

/** What is done to the tree of objectives from the page. */
export interface Tree {
  readonly press: (event: KeyboardEvent<HTMLTextAreaElement>, id: Id) => void
  readonly addChild: (parent: Id, kind: TreeKind) => void
  readonly move: (id: Id, direction: 'up' | 'down') => void
  /** Adds one of the same kind after another; answers its id, or null where that is gone. */
  readonly addAfter: (id: Id) => Id | null
  /** Answers the id of the copy; null where there is nothing to copy. */
  readonly duplicate: (id: Id) => Id | null
  readonly remove: (id: Id, onRemoved?: () => void) => void
}

interface Scope {
  readonly t: Translate
  readonly session: PlanSession
}

/** The tree of objectives by keys and buttons: each change is one step, and the focus stays with what changed. */
export function useTree(): Tree {
  const { t } = useSpeech()
  const session = useSession()
  const scope: Scope = { t, session }
  return {
    press: (event, id) => {
      const caret = caretIn(event.currentTarget)
      const action = treeAction(event, caret)
      if (action === null) return
      saveTyped()
      const entity = treeEntity(planNow(session), id)
      if (entity !== null && carryOut(scope, entity, action, caret.start)) event.preventDefault()
      // Alt and an arrow would leave the page in a browser.
      if (event.altKey) event.preventDefault()
    },
    addChild: (parent, kind) => {
      saveTyped()
      const id = newId()
      const batch = newChild(planNow(session), parent, kind, id, newId())
      changeThenFocus(() => session.apply(batch), focusKey(id, 'title'))
    },
    move: (id, direction) => {
      saveTyped()
      const entity = treeEntity(planNow(session), id)
      if (entity !== null) move(scope, entity, direction, 'end')
    },
    addAfter: (id) => {
      saveTyped()
      const entity = treeEntity(planNow(session), id)
      return entity === null ? null : addAfter(scope, entity)
    },
    duplicate: (id) => {
      saveTyped()
      const made = duplication(planNow(session), id, newId)
      if (made === null) return null
      changeThenFocus(() => session.apply(made.batch), focusKey(made.copy, 'title'))
      announce(t('drafting.tree.duplicated'))
      return made.copy
    },
    remove: (id, onRemoved) =>
      removeAsking({ session, id, focus: keyBeside(session, id), ...(onRemoved && { onRemoved }) }),
  }
}

/** Carries out what a key asks; answers whether the key has done its work. */
function carryOut(scope: Scope, entity: TreeEntity, action: TreeAction, caret: number): boolean {
  const { session } = scope
  if (action === 'add') {
    addAfter(scope, entity)
  } else if (action === 'remove') {
    removeAsking({ session, id: entity.id, focus: keyBeside(session, entity.id) })
  } else if (action === 'previous' || action === 'next') {
    return focusBeside(session, focusKey(entity.id, 'title'), action)
  } else if (action === 'deeper' || action === 'higher') {
    return changeLevel(scope, entity, action, caret)
  } else {
    move(scope, entity, action === 'move-up' ? 'up' : 'down', caret)
  }
  return true
}

function addAfter({ session }: Scope, entity: TreeEntity): Id {
  const id = newId()
  const batch = newSibling(planNow(session), entity, id)
  changeThenFocus(() => session.apply(batch), focusKey(id, 'title'))
  return id
}

function changeLevel(
  { t, session }: Scope,
  entity: TreeEntity,
  action: 'deeper' | 'higher',
  caret: number,
): boolean {
  const plan = planNow(session)
  const result = action === 'deeper' ? deeper(plan, entity, newId()) : higher(plan, entity, newId())
  if (typeof result === 'string') {
    announce(t(`drafting.tree.${result}`))
    return false
  }
  changeThenFocus(() => session.apply(result.batch), focusKey(result.id, 'title'), caret)
  const now = treeEntity(planNow(session), result.id)
  if (now !== null) announce(t('drafting.tree.became', { kind: t(`drafting.tree.kinds.${now.kind}`) }))
  return true
}

function move(
  { t, session }: Scope,
  entity: TreeEntity,
  direction: 'up' | 'down',
  caret: number | 'end',
): void {
  const batch = movedInTree(planNow(session), entity, direction)
  if (batch.length === 0) return
  changeThenFocus(() => session.apply(batch), focusKey(entity.id, 'title'), caret)
  const now = treeEntity(planNow(session), entity.id)
  if (now === null) return
  announceMoved(t, siblingsOf(planNow(session), now), entity.id)
}

/** The titles of the tree that the page shows; indicators have titles too. */
function titleKeys(session: PlanSession): readonly string[] {
  const plan = planNow(session)
  const keys = shownKeys().filter((key) => key.endsWith(':title'))
  return keys.filter((key) => treeEntity(plan, key.slice(0, -':title'.length)) !== null)
}

/** The title before one, else the one after it. */
function keyBeside(session: PlanSession, id: Id): string {
  const keys = titleKeys(session)
  const index = keys.indexOf(focusKey(id, 'title'))
  return keys[index - 1] ?? keys[index + 1] ?? ''
}

function focusBeside(session: PlanSession, key: string, where: 'previous' | 'next'): boolean {
  const keys = titleKeys(session)
  const beside = keys[keys.indexOf(key) + (where === 'next' ? 1 : -1)]
  return beside !== undefined && focusOn(beside)
}
