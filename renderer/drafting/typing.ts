import { create } from 'zustand'
import type { Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { PlanSession } from '../state/plan-session.ts'

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

/** Takes in what a field says now, and stores it after a pause. */
export function takeTyped(target: TypingTarget, text: string): void {
  const before = useTyping.getState().typed
  if (before !== null && before.key !== target.key) endTyping()
  const stored = before?.key === target.key ? before.stored : ''
  useTyping.setState({ typed: { ...target, text, stored, waiting: true } })
  clearTimeout(timer)
  timer = setTimeout(saveTyped, typingPause)
}

/** Stores what was typed, without waiting for a pause. */
export function saveTyped(): void {
  clearTimeout(timer)
  const { typed } = useTyping.getState()
  if (!typed?.waiting) return
  const { plan } = typed.session.store.getState()
  const stored = typed.tidy(typed.text)
  const batch = plan === null ? null : typed.save(plan, stored)
  if (batch !== null && batch.length > 0) typed.session.apply(batch)
  useTyping.setState({ typed: { ...typed, stored, waiting: false } })
}

/** Stores what was typed and lets go of it: the field shows what the plan says. */
export function endTyping(key?: string): void {
  const { typed } = useTyping.getState()
  if (typed === null || (key !== undefined && typed.key !== key)) return
  saveTyped()
  useTyping.setState({ typed: null })
}

/** Lets go of what was typed without storing it. */
export function dropTyping(): void {
  clearTimeout(timer)
  useTyping.setState({ typed: null })
}

/** What a field shows: the text as it is typed, as long as the plan says nothing else. */
export function shownText(typed: Typed | null, key: string, value: string): string {
  if (typed === null || typed.key !== key) return value
  return typed.waiting || typed.stored === value ? typed.text : value
}
