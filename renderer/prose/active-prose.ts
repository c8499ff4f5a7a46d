import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

/** Prose that is being written: what the bar above the page acts on. */
export interface ActiveProse {
  readonly editor: Editor
  /** Offers the figures of the plan at the caret. */
  readonly offerFigures: () => void
}

interface ProseState {
  /** The prose in which the caret stands, or stood last on this page. */
  readonly active: ActiveProse | null
  /** Somebody wants to go to the bar, which may not be there yet. */
  readonly wantsBar: boolean
}

/** What the bar above the page has to know. */
export const useActiveProse = create<ProseState>(() => ({ active: null, wantsBar: false }))

/** Forgets prose that leaves the page. */
export function forgetProse(editor: Editor): void {
  if (useActiveProse.getState().active?.editor === editor)
    useActiveProse.setState({ active: null, wantsBar: false })
}
