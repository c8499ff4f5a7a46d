import { flushSync } from 'react-dom'
import type { Batch } from '../../shared/operations/index.ts'
import { elementOf, focusOn, nearestKey, shownKeys } from '../drafting/focus.ts'
import { useSession } from '../plan/plan-context.ts'
import { useChecks } from './use-checks.ts'

/** The key of the page's heading, which has the focus where nothing is left to look at. */
export const headingKey = 'checks:heading'

/** Changes the plan from its findings, looks again at once, and keeps the focus beside what has gone. */
export function useChange(): (batch: Batch, at: string) => void {
  const session = useSession()
  const checks = useChecks()
  return (batch, at) => {
    if (batch.length === 0) return
    const before = shownKeys()
    flushSync(() => {
      session.apply(batch)
      checks.catchUp()
    })
    if (elementOf(at) === null) focusOn(nearestKey(before, at, new Set(shownKeys())) ?? headingKey)
  }
}
