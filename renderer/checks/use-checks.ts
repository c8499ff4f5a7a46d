import { useSession } from '../plan/plan-context.ts'
import { formatsNow, onFormats } from '../state/formats.ts'
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
  const checks = createPlanChecks(session, { store: foundIn(session), customFormats: formatsNow })
  followed.set(session, checks)
  refreshWithFormats(checks)
  return checks
}

let latest: PlanChecks | null = null

/** One listener for the window, whichever plan is open. */
function refreshWithFormats(checks: PlanChecks): void {
  const isFirst = latest === null
  latest = checks
  if (isFirst) onFormats(() => latest?.refresh())
}

/** The findings of the open plan; draws again when they change. */
export function useFindings(): ChecksState {
  useChecks()
  return useFound((state) => state)
}
