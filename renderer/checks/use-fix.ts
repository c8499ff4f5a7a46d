import { flushSync } from 'react-dom'
import type { RuleId } from '../../shared/checks/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { elementOf, focusOn, nearestKey, shownKeys } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { fixesOf, fixOf } from './plan-checks.ts'
import { useChecks } from './use-checks.ts'

/** The key of the page's heading, which has the focus where nothing is left to mend. */
export const headingKey = 'checks:heading'

/** Mends findings; each call is one step that can be taken back. */
export interface Fix {
  /** @param at the key of the button */
  readonly one: (finding: string, at: string) => void
  readonly all: (rule: RuleId, at: string) => void
}

/** Mends findings and keeps the focus beside what has gone. */
export function useFix(): Fix {
  const { t } = useSpeech()
  const session = useSession()
  const checks = useChecks()
  const mend = (batch: Batch, at: string): void => {
    if (batch.length === 0) return
    const before = shownKeys()
    const count = checks.store.getState().findings.length
    flushSync(() => {
      session.apply(batch)
      checks.catchUp()
    })
    announce(t('checks.fixed', { count: Math.max(0, count - checks.store.getState().findings.length) }))
    if (elementOf(at) === null) focusOn(nearestKey(before, at, new Set(shownKeys())) ?? headingKey)
  }
  return {
    one: (finding, at) => mend(fixOf(checks, finding), at),
    all: (rule, at) => mend(fixesOf(checks, rule), at),
  }
}
