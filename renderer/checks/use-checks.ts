import { useSession } from '../plan/plan-context.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { type ChecksState, foundIn } from './found.ts'
import { createPlanChecks, type PlanChecks } from './plan-checks.ts'
import { useFound } from './use-mark.ts'

const followed = new WeakMap<PlanSession, PlanChecks>()

/** The checks of the open plan, which go on for as long as it is open. */
export function useChecks(): PlanChecks {
  const session = useSession()
  const known = followed.get(session)
  if (known !== undefined) return known
  const checks = createPlanChecks(session, undefined, foundIn(session))
  followed.set(session, checks)
  return checks
}

/** The findings of the open plan; draws again when they change. */
export function useFindings(): ChecksState {
  useChecks()
  return useFound((state) => state)
}
