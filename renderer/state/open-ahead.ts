import type { CallOutput, OpenPlan } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { planIn } from '../places.ts'
import { ask } from './ask.ts'
import { bridge, onReconnect } from './bridge.ts'

/** What was asked for while the pages that need it are still being loaded. */
interface Ahead<T> {
  /** Null where the host refused: whoever takes the answer then asks again, and says so. */
  readonly answer: Promise<T | null>
  /** Ends the listening; true if it is still as it was answered, as far as anybody has told. */
  readonly end: () => boolean
}

type Formats = CallOutput<'formats.list'>

let asked: (Ahead<OpenPlan> & { readonly plan: Id }) | null = null
/** The formats that somebody made, which are asked for with the first plan alone: the window then follows them. */
let formats: Ahead<Formats> | null = null
let formatsWanted = true
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
    if (plan !== null) askAhead(plan)
    else forget()
  }
  window.addEventListener('hashchange', look)
}

/** Asks for a plan that is about to be opened, such as one that is being pressed; only for one at a time. */
export function askAhead(plan: Id): void {
  if (asked?.plan === plan) return
  forget()
  // First what takes the host least: it answers one call after the other.
  if (formatsWanted) formats ??= askForFormats()
  asked = { plan, ...askForPlan(plan) }
}

function forget(): void {
  asked?.end()
  asked = null
}

/** The answer for a plan that was asked for ahead; null where none was, or where the plan has changed since. */
export function takeOpened(plan: Id): Promise<OpenPlan | null> | null {
  const found = asked?.plan === plan ? asked : null
  if (found === null) return null
  asked = null
  return found.end() ? found.answer : null
}

/** The same for the formats that somebody made. */
export function takeFormats(): Promise<Formats | null> | null {
  formatsWanted = false
  return formats?.end() === true ? formats.answer : null
}

function askForPlan(plan: Id): Ahead<OpenPlan> {
  const end = untilTold((drop) => [
    bridge.on('changed', (change) => change.plan === plan && drop()),
    bridge.on('state', drop),
    onReconnect(drop),
  ])
  return { answer: ask(bridge, 'plan.open', { plan }).catch(() => null), end }
}

function askForFormats(): Ahead<Formats> {
  const end = untilTold((drop) => [bridge.on('formats', drop), onReconnect(drop)])
  return { answer: ask(bridge, 'formats.list', {}).catch(() => null), end }
}

/** Listens until it is ended; the answered function ends it, and says whether nothing came. */
function untilTold(listen: (drop: () => void) => readonly (() => void)[]): () => boolean {
  let holds = true
  const stops = listen(() => {
    holds = false
  })
  return () => {
    for (const stop of stops) stop()
    return holds
  }
}
