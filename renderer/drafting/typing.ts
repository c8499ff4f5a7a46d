import { create } from 'zustand'
import type { Plan } from '../../shared/model/index.ts'
import { type Batch, basedOn, weaveTexts } from '../../shared/operations/index.ts'
import type { PlanSession, PlanState } from '../state/plan-session.ts'
import { isChanged, isMissing, storeWoven, tellGone } from './elsewhere.ts'

/** Milliseconds without a key after which typed text is stored: what lies between two pauses is one undo step. */
export const typingPause = 400

/** A place where text is typed. */
export interface TypingTarget {
  /** The same key as that of the field's focus. */
  readonly key: string
  readonly session: PlanSession
  /** What has to be done for the plan to say the text; null for nothing, as where its place is gone. */
  readonly save: (plan: Plan, text: string) => Batch | null
  /** How the text is stored: without loose spaces, say. */
  readonly tidy: (text: string) => string
}

/** Text that is being typed. There is only ever one: that of the field with the focus. */
export interface Typed extends TypingTarget {
  readonly text: string
  /** The text as it was stored last, which the plan says as long as nobody else changes it. */
  readonly stored: string
  /** True while the plan does not say it yet. */
  readonly waiting: boolean
  /** The plan as it was when what waits began to be typed, or as it was once that was stored. */
  readonly base: Plan | null
  /** What was stored last. */
  readonly written: Batch
}

interface TypingState {
  readonly typed: Typed | null
}

/** What is being typed; the plan itself says everything else. */
export const useTyping = create<TypingState>(() => ({ typed: null }))

/** Whether something is typed that is not stored yet. */
export function isWaiting({ typed }: TypingState): boolean {
  return typed?.waiting === true
}

let timer: ReturnType<typeof setTimeout> | undefined
let stopFollowing = (): void => undefined

/** Takes in what a field says now, and stores it after a pause. */
export function takeTyped(target: TypingTarget, text: string): void {
  const before = useTyping.getState().typed
  if (before !== null && before.key !== target.key) endTyping()
  const known = before?.key === target.key ? before : null
  const base = known?.waiting ? known.base : target.session.store.getState().plan
  const { stored = '', written = [] } = known ?? {}
  useTyping.setState({ typed: { ...target, text, stored, waiting: true, base, written } })
  clearTimeout(timer)
  timer = setTimeout(saveTyped, typingPause)
  if (known === null) stopFollowing = target.session.store.subscribe(follow)
}

/** Stores what waits at once where somebody else has changed that very text, so that the field shows both. */
function follow(now: PlanState, before: PlanState): void {
  const { typed } = useTyping.getState()
  if (now.plan === before.plan || now.plan === null || !typed?.base) return
  if (!typed.waiting) {
    const isGone = before.plan !== null && isMissing(typed.written, before.plan, now.plan)
    // Not where this window itself is changing the plan.
    if (isGone && before.saving === 'saved' && now.saving === 'saved') followStored(typed, typed.base, now)
    return
  }
  const batch = typed.save(typed.base, typed.tidy(typed.text)) ?? []
  // Not while the session is at work on what came.
  if (isChanged(batch, typed.base, now.plan)) queueMicrotask(saveTyped)
}

/** Says that the place of what was typed, and is stored, has gone: what is typed next would come elsewhere. */
function followStored({ key, session, written }: Typed, base: Plan, { step }: PlanState): void {
  queueMicrotask(() => {
    // An undo of this window is told by itself.
    if (session.store.getState().step !== step) return
    tellGone({ key, session, save: () => written, text: '', base, isStored: true })
  })
}

/** Stores what was typed, without waiting for a pause. */
export function saveTyped(): void {
  clearTimeout(timer)
  const { typed } = useTyping.getState()
  if (!typed?.waiting) return
  const stored = typed.tidy(typed.text)
  const kept = { ...typed, stored, waiting: false }
  // Before it is stored, of which `follow` hears.
  useTyping.setState({ typed: { ...kept, base: null } })
  const { store } = typed.session
  const { plan } = store.getState()
  const written = plan === null ? [] : storeTyped(typed, stored, typed.base ?? plan, plan)
  useTyping.setState({ typed: { ...kept, base: store.getState().plan, written } })
}

/**
 * Stores a text that began to be typed on one state of the plan, on the one to which others may have brought it since.
 * @returns what was stored
 */
function storeTyped({ key, session, save }: Typed, text: string, base: Plan, plan: Plan): Batch {
  const wanted = save(base, text) ?? []
  if (wanted.length === 0) return []
  const batch = save(plan, text) ?? []
  const isGone = isMissing(wanted, base, plan) && (batch.length === 0 || isMissing(batch, base, plan))
  if (isGone) {
    tellGone({ key, session, save, text, base, isStored: false })
    return []
  }
  storeWoven(session, basedOn(batch, base, plan), key)
  return batch
}

/** Stores what was typed and lets go of it: the field shows what the plan says. */
export function endTyping(key?: string): void {
  const { typed } = useTyping.getState()
  if (typed === null || (key !== undefined && typed.key !== key)) return
  saveTyped()
  letGo()
}

/** Lets go of what was typed without storing it. */
export function dropTyping(): void {
  clearTimeout(timer)
  letGo()
}

function letGo(): void {
  stopFollowing()
  useTyping.setState({ typed: null })
}

/** What a field shows: the text as it is typed, with what others have changed in it since it was stored. */
export function shownText(typed: Typed | null, key: string, value: string): string {
  if (typed === null || typed.key !== key) return value
  const { text, stored, waiting } = typed
  if (waiting || stored === value) return text
  return text === stored ? value : weaveTexts(stored, text, value).value
}
