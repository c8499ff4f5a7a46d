import { useEffect, useLayoutEffect, useState } from 'react'
import { useSession } from '../plan/plan-context.ts'
import { withdrawPasted } from './desk/commands.ts'
import { createDesk, type Desk } from './desk/desk.ts'
import { followSteps } from './desk/follow-steps.ts'

/** The desk of the open plan's budget, for as long as its page is shown. What is being typed is taken over at the end. */
export function useNewDesk(): Desk {
  const session = useSession()
  const [desk] = useState(() => createDesk(session))
  useLayoutEffect(() => () => void desk.finishEditing(), [desk])
  useEffect(() => followSteps(desk), [desk])
  useEffect(() => withdrawPasted, [])
  useEffect(() => {
    const save = (): void => void desk.finishEditing()
    // Before the session sends its last batch, which it does on the same event.
    window.addEventListener('pagehide', save, { capture: true })
    return () => window.removeEventListener('pagehide', save, { capture: true })
  }, [desk])
  return desk
}
