import { dismissing } from '../../shared/checks/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { useSpeech } from '../i18n/language.ts'
import { newId } from '../state/ids.ts'
import { usePreferences } from '../state/preferences.ts'
import { findingsOf } from './plan-checks.ts'
import { useChange } from './use-change.ts'
import { useChecks } from './use-checks.ts'

/** Lets findings stand and takes that back; each call is one step that can be undone. */
export interface Dismissal {
  /**
   * Lets findings stand, for one reason; those that are there no more are left out.
   * @param at the key of what had the focus
   */
  readonly dismiss: (findings: readonly string[], reason: string, at: string) => void
  readonly takeBack: (dismissal: Id, at: string) => void
}

/** Lets findings stand, and says what became of them. */
export function useDismissal(): Dismissal {
  const { t } = useSpeech()
  const change = useChange()
  const checks = useChecks()
  return {
    dismiss: (keys, reason, at) => {
      const { plan, findings } = findingsOf(checks, keys)
      if (plan === null || findings.length === 0) return
      const { author } = usePreferences.getState()
      const grounds = { reason: reason.trim(), author, at: new Date().toISOString() }
      change(dismissing(plan, findings, grounds, newId), at)
      announce(t('checks.dismissed.done', { count: findings.length }))
    },
    takeBack: (id, at) => {
      change([{ type: 'remove', id }], at)
      announce(t('checks.dismissed.takenBack'))
    },
  }
}
