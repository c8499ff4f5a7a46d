import { type ValueTexts, valueTexts } from '../../shared/document/values.ts'
import type { Plan } from '../../shared/model/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { keptOf } from '../plan/kept.ts'
import { useOfPlan, useSession } from '../plan/plan-context.ts'
import type { PlanSession } from '../state/plan-session.ts'

const known = new WeakMap<Plan, ValueTexts>()

/** What the figures of the open plan come to, in the language in which it is written. */
export function useValueTexts(): ValueTexts {
  const session = useSession()
  return useOfPlan((plan) => valueTextsIn(session, plan))
}

/** The same for a plan of a session. */
export function valueTextsIn(session: PlanSession, plan: Plan): ValueTexts {
  const found = known.get(plan)
  if (found !== undefined) return found
  const made = valueTexts(plan, keptOf(session).totals(plan), rootOf(plan).language)
  known.set(plan, made)
  return made
}
