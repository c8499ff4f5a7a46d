import { createPlan, type Plan } from '../../shared/model/index.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import type { PlanSession } from '../state/plan-session.ts'

/** One of the two states of a plan that are compared. */
export type Side =
  | { readonly type: 'now' }
  | {
      readonly type: 'revision'
      readonly revision: number
      /** ISO instant of the change, where it is known. */
      readonly at?: string
    }
  | { readonly type: 'file'; readonly name: string; readonly plan: Plan }

/** What tells sides apart in a list of choices. */
export function keyOfSide(side: Side): string {
  if (side.type === 'now') return 'now'
  return side.type === 'revision' ? String(side.revision) : 'file'
}

/**
 * The plan of a side.
 * @throws AskFailure
 */
export async function planOfSide(session: PlanSession, side: Side): Promise<Plan> {
  if (side.type === 'file') return side.plan
  if (side.type === 'revision') {
    const { revision } = side
    const { entities } = await ask(bridge, 'plan.at', { plan: session.id, revision })
    return createPlan(entities)
  }
  const { plan } = session.store.getState()
  if (plan === null) throw new TypeError('the plan is not open')
  return plan
}

/**
 * A side from a `.plv` that the user picked.
 * @throws AskFailure
 */
export async function sideOfFile(file: File): Promise<Side> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { entities } = await ask(bridge, 'plan.look', { bytes })
  return { type: 'file', name: file.name, plan: createPlan(entities) }
}
