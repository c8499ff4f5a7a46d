import { useEffect } from 'react'
import { useSession } from '../plan/plan-context.ts'
import { saveTyped } from './typing.ts'

/**
 * Ctrl+Z and Ctrl+Y in the fields of the plan take back changes of the plan, since what is typed there is one; else a
 * new line could not be taken back from the line into which its making put the caret. So they do in an empty field of any
 * other kind: the browser would take back what was typed in the field before it.
 */
export function useFieldKeys(): void {
  const session = useSession()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if (!(target instanceof Element) || !isOfPlan(target)) return
      const key = event.key.toLowerCase()
      const step = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : null
      if (step === null) return
      event.preventDefault()
      event.stopPropagation()
      saveTyped()
      const { canUndo, canRedo } = session.store.getState()
      if (step === 'undo' ? canUndo : canRedo) session[step]()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [session])
}

function isOfPlan(target: Element): boolean {
  return (
    target.closest('[data-focus]') !== null || (target instanceof HTMLInputElement && target.value === '')
  )
}
