import { create } from 'zustand'
import { type Id, type Plan, subtreeOf } from '../../shared/model/index.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { removal } from './batches.ts'
import { changeThenFocus, focusAfterClosing } from './focus.ts'
import { planNow } from './text-actions.ts'
import { dropTyping } from './typing.ts'

/** Something that is to go, once the user has said so. */
export interface AskedRemoval {
  readonly session: PlanSession
  readonly id: Id
  /** Where the focus goes afterwards. */
  readonly focus: string
  /** What else is to be done then, such as leaving the page of what is gone. */
  readonly onRemoved?: () => void
  /** Asks even where nothing stands below it. */
  readonly always?: boolean
}

/** What the user is asked about, if anything. */
export const useAskedRemoval = create<{ readonly asked: AskedRemoval | null }>(() => ({ asked: null }))

/** Removes an entity; where others stand below it, the user is asked first. */
export function removeAsking(asked: AskedRemoval): void {
  dropTyping()
  const asks = asked.always === true || countBelow(planNow(asked.session), asked.id) > 0
  if (asks) useAskedRemoval.setState({ asked })
  else removeNow(asked)
}

/** Removes an entity with all below it. */
export function removeNow({ session, id, focus, onRemoved }: AskedRemoval): void {
  const { asked } = useAskedRemoval.getState()
  const plan = planNow(session)
  changeThenFocus(() => {
    if (plan.entities.has(id)) session.apply(removal(plan, [id]))
    useAskedRemoval.setState({ asked: null })
    onRemoved?.()
  }, focus)
  if (asked !== null) focusAfterClosing(focus)
}

/** How many entities stand below one, without what a printed plan claimed. */
export function countBelow(plan: Plan, id: Id): number {
  return subtreeOf(plan, id).filter((entity) => entity.id !== id && entity.kind !== 'declared').length
}
