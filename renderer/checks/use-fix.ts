import type { RuleId } from '../../shared/checks/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { useSpeech } from '../i18n/language.ts'
import { fixesOf, fixOf } from './plan-checks.ts'
import { useChange } from './use-change.ts'
import { useChecks } from './use-checks.ts'

/** Mends findings; each call is one step that can be taken back. */
export interface Fix {
  /** @param at the key of the button */
  readonly one: (finding: string, at: string) => void
  readonly all: (rule: RuleId, at: string) => void
}

/** Mends findings, and says how many that were. */
export function useFix(): Fix {
  const { t } = useSpeech()
  const change = useChange()
  const checks = useChecks()
  const mend = (batch: Batch, at: string): void => {
    if (batch.length === 0) return
    const count = checks.store.getState().findings.length
    change(batch, at)
    announce(t('checks.fixed', { count: Math.max(0, count - checks.store.getState().findings.length) }))
  }
  return {
    one: (finding, at) => mend(fixOf(checks, finding), at),
    all: (rule, at) => mend(fixesOf(checks, rule), at),
  }
}
