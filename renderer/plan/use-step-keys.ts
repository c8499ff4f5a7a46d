import { useHotkeys } from '@mantine/hooks'
import { useSession } from './plan-context.ts'

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) for the plan; inside a text they are the text's own. */
export function useStepKeys(): void {
  const session = useSession()
  const undo = (): void => void (session.store.getState().canUndo && session.undo())
  const redo = (): void => void (session.store.getState().canRedo && session.redo())
  useHotkeys([
    ['mod+Z', undo],
    ['mod+Y', redo],
    ['mod+shift+Z', redo],
  ])
}
