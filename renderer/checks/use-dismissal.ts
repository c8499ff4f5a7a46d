import { dismissing } from '../../shared/checks/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { announce } from '../drafting/announcer.tsx'
import { useSpeech } from '../i18n/language.ts'
import { newId } from '../state/ids.ts'
import { usePreferences } from '../state/preferences.ts'
import { findingOf } from './plan-checks.ts'
import { useChange } from './use-change.ts'
import { useChecks } from './use-checks.ts'

/** Lets findings stand and takes that back; each call is one step that can be undone. */
export interface Dismissal {
  /**
   * Lets a finding stand, unless it is there no more.
   * @param at the key of what had the focus
   */
  readonly dismiss: (finding: string, reason: string, at: string) => void
  readonly takeBack: (dismissal: Id, at: string) => void
}

/** Lets findings stand, and says what became of them. */
export function useDismissal(): Dismissal {
  const { t } = useSpeech()
  const change = useChange()
  const checks = useChecks()
  return {
    dismiss: (key, reason, at) => {
      const found = findingOf(checks, key)
      if (found === null) return
      const { author } = usePreferences.getState()
      const grounds = { reason: reason.trim(), author, at: new Date().toISOString() }
      change([dismissing(found.plan, found.finding, grounds, newId())], at)
      announce(t('checks.dismissed.done'))
    },
    takeBack: (id, at) => {
      change([{ type: 'remove', id }], at)
      announce(t('checks.dismissed.takenBack'))
    },
  }
}
