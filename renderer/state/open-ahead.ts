import type { OpenPlan } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { planIn } from '../places.ts'
import { ask } from './ask.ts'
import { bridge, onReconnect } from './bridge.ts'

/** A plan that was asked for while its pages are still being loaded. */
interface Asked {
  readonly plan: Id
  /** Null where the host refused: whoever takes the answer then asks again, and says so. */
  readonly answer: Promise<OpenPlan | null>
  /** Ends the listening; true if the plan is still as it was answered, as far as anybody has told. */
  readonly end: () => boolean
}

let asked: Asked | null = null
/** The plan to which the address leads. */
let shown: Id | null = null

/**
 * Asks for a plan as soon as the address is changed to it, for as long as the window is there. The plan with which a
 * window begins is not asked for: what the window before it sent last may not have come to the host yet.
 */
export function openPlansAhead(): void {
  shown = planIn(location.hash.slice(1))
  const look = (): void => {
    const plan = planIn(location.hash.slice(1))
    if (plan === shown) return
    shown = plan
    asked?.end()
    asked = plan === null ? null : askFor(plan)
  }
  window.addEventListener('hashchange', look)
}

/** The answer for a plan that was asked for ahead; null where none was, or where the plan has changed since. */
export function takeOpened(plan: Id): Promise<OpenPlan | null> | null {
  const found = asked?.plan === plan ? asked : null
  if (found === null) return null
  asked = null
  return found.end() ? found.answer : null
}

function askFor(plan: Id): Asked {
  let holds = true
  const drop = (): void => {
    holds = false
  }
  const stops = [
    bridge.on('changed', (change) => change.plan === plan && drop()),
    bridge.on('state', drop),
    onReconnect(drop),
  ]
  return {
    plan,
    answer: ask(bridge, 'plan.open', { plan }).catch(() => null),
    end: () => {
      for (const stop of stops) stop()
      return holds
    },
  }
}
