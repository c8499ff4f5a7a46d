import { navigate } from 'wouter/use-hash-location'
import { focusOnEntity } from '../document/edited.ts'
import { planAddress } from '../places.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { type NoticeAction, tell } from '../state/notices.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { usePreferences } from '../state/preferences.ts'
import { type ChangedPlace, placeOfChange } from './place-of-change.ts'

const did = { undone: 'history.undid', redone: 'history.redid' } as const

/** Says what an undo or redo did, and offers the way there where the page does not show it. */
export async function tellStep(session: PlanSession, type: 'undone' | 'redone'): Promise<void> {
  const { plan, step } = session.store.getState()
  const words = await wordsOf(session, type)
  // One that came after it tells of itself.
  if (session.store.getState().step !== step) return
  const place = plan === null || step === null ? null : placeOfChange(plan, step.operations)
  const action = place === null || isShown(session, place) ? {} : { action: wayTo(session, place) }
  tell({
    key: 'step',
    tone: 'info',
    say: (t) => (words === null ? t(`plan.${type}`) : t(did[type], { words })),
    ...action,
  })
}

/** What was undone is what can be redone now, and the other way round. Null where the host does not say. */
async function wordsOf({ id: plan }: PlanSession, type: 'undone' | 'redone'): Promise<string | null> {
  const { language } = usePreferences.getState()
  try {
    const { undo, redo } = await ask(bridge, 'plan.steps', { plan, language })
    return type === 'undone' ? redo : undo
  } catch {
    return null
  }
}

function isShown({ id }: PlanSession, { entity, page, also }: ChangedPlace): boolean {
  const address = location.hash.slice(1)
  if ([page, ...also].some((one) => address === planAddress(id, one))) return true
  return document.querySelector(`main [data-focus^="${CSS.escape(entity)}:"]`) !== null
}

function wayTo({ id }: PlanSession, { entity, page }: ChangedPlace): NoticeAction {
  return {
    say: (t) => t('overview.go'),
    run: () => {
      navigate(planAddress(id, page))
      focusOnEntity(entity)
    },
  }
}
