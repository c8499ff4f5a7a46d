import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

/** Prose that is being written: what the bar above the page acts on. */
export interface ActiveProse {
  readonly editor: Editor
  /** Offers the figures of the plan at the caret. */
  readonly offerFigures: () => void
}

/** The prose in which the caret stands, or stood last on this page. */
export const useActiveProse = create<{ readonly active: ActiveProse | null }>(() => ({ active: null }))

/** Forgets prose that leaves the page. */
export function forgetProse(editor: Editor): void {
  if (useActiveProse.getState().active?.editor === editor) useActiveProse.setState({ active: null })
}
