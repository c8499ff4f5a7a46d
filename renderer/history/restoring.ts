import { type Id, type Plan, rootOf, valueIn } from '../../shared/model/index.ts'
import { type Batch, batchBetween, batchRestoring, changedNames } from '../../shared/operations/index.ts'
import type { Translate } from '../i18n/language.ts'
import { tell } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { planOfSide, type Side } from './sides.ts'

/** Makes the whole plan as it was in another state, in one step that can be taken back. */
export async function restorePlan(session: PlanSession, side: Side, name: string): Promise<void> {
  await orTell(async () => {
    await session.flush()
    const then = await planOfSide(session, side)
    const { plan: now } = session.store.getState()
    if (now === null || now.id !== then.id) return
    restore(session, batchBetween(now, then), (t) => t('history.restored', { name }))
  })
}

/** Makes one entity, with all below it, as it was in another state of the plan. */
export function restoreEntity(session: PlanSession, then: Plan, id: Id, name: string): void {
  const { plan: now } = session.store.getState()
  if (now === null) return
  const { parent = null } = then.entities.get(id) ?? {}
  if (parent !== null && !now.entities.has(parent)) {
    tell({ key: 'restored', tone: 'error', say: (t) => t('history.parentGone') })
    return
  }
  // Of the plan itself only its own values: all that is below it has its own way back.
  const batch = id === now.id ? ownValues(now, then) : batchRestoring(now, then, id)
  restore(session, batch, (t) => t('history.restoredOne', { name }))
}

function ownValues(now: Plan, then: Plan): Batch {
  const [is, was] = [rootOf(now), rootOf(then)]
  const values = Object.fromEntries(changedNames(is, was).map((name) => [name, valueIn(was, name)]))
  return Object.keys(values).length === 0 ? [] : [{ type: 'update', id: now.id, values }]
}

function restore(session: PlanSession, batch: Batch, say: (t: Translate) => string): void {
  if (batch.length === 0) {
    tell({ key: 'restored', tone: 'info', say: (t) => t('history.nothingToRestore') })
    return
  }
  session.apply(batch)
  const action = { say: (t: Translate) => t('history.undo'), run: () => session.undo() }
  tell({ key: 'restored', tone: 'info', say, action })
}
