import { useMemo, useRef } from 'react'
import { useSession } from '../plan/plan-context.ts'
import type { PlanState } from '../state/plan-session.ts'

/** On which side of what comes into a text right at its caret the caret stays. */
export interface CaretSide {
  /** Whoever writes or moves the caret has seen what was undone and redone until then. */
  readonly see: () => void
  /** After what an undo or redo of this window does, before what others write. */
  readonly next: () => 'before' | 'after'
}

/** Follows the undo and redo of this window, for the caret of a field. */
export function useCaretSide(): CaretSide {
  const { store } = useSession()
  const seen = useRef<PlanState['step']>(null)
  return useMemo(() => {
    const see = (): void => {
      seen.current = store.getState().step
    }
    return {
      see,
      next: () => {
        const side = store.getState().step === seen.current ? 'before' : 'after'
        see()
        return side
      },
    }
  }, [store])
}
