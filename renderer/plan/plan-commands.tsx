import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { useCommand } from '../commands/command-store.ts'
import { saveTyped } from '../drafting/typing.ts'
import { savePlan } from '../library/library-actions.ts'
import { type OutlineNode, pagesOf } from '../outline/outline-nodes.ts'
import { places, planAddress } from '../places.ts'
import { tell } from '../state/notices.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { usePlanState, useSession } from './plan-context.ts'

interface PlanCommandsProps {
  readonly nodes: readonly OutlineNode[]
  readonly place: string
  readonly onExport: () => void
  readonly onOutline: () => void
}

/** The commands of an open plan. */
export function PlanCommands({ nodes, place, onExport, onOutline }: PlanCommandsProps): null {
  const session = useSession()
  const [, navigate] = useLocation()
  const canUndo = usePlanState((state) => state.canUndo)
  const canRedo = usePlanState((state) => state.canRedo)
  useCommand('undo', () => session.undo(), canUndo)
  useCommand('redo', () => session.redo(), canRedo)
  useCommand('export', onExport)
  useCommand('save', () => void save(session))
  useCommand('save-copy', () => void session.flush().then(() => savePlan(session)))
  useCommand('library', () => navigate(places.library))
  useCommand('toggle-outline', onOutline)
  useCommand('outline', () => {
    // As for a projector, or in a narrow window.
    if (outlineStop() === null) flushSync(onOutline)
    outlineStop()?.focus()
  })
  usePageCommands(nodes, place)
  return null
}

/** Everything is stored as it is written: whoever asks for it by habit is told so, once it is. */
async function save(session: PlanSession): Promise<void> {
  saveTyped()
  await session.flush()
  if (session.store.getState().saving === 'interrupted') return
  tell({ key: 'saved', tone: 'info', say: (t) => t('plan.savesItself') })
}

function usePageCommands(nodes: readonly OutlineNode[], place: string): void {
  const { id } = useSession()
  const [, navigate] = useLocation()
  const pages = pagesOf(nodes).map((page) => page.place)
  const at = pages.indexOf(place)
  const go = (page: string | undefined): void => {
    if (page !== undefined) navigate(planAddress(id, page))
  }
  useCommand('next-page', () => go(pages[at + 1]), at !== -1 && at + 1 < pages.length)
  useCommand('previous-page', () => go(pages[at - 1]), at > 0)
  // On the page of the paper itself, the page prints it.
  useCommand('print', () => go('document'), place !== 'document')
  useCommand('go-overview', () => go('overview'), pages.includes('overview'))
  useCommand('go-budget', () => go('budget'), pages.includes('budget'))
  useCommand('go-document', () => go('document'), pages.includes('document'))
  useCommand('go-checks', () => go('checks'), pages.includes('checks'))
  useCommand('go-history', () => go('history'), pages.includes('history'))
  useCommand('go-lists', () => go('lists'), pages.includes('lists'))
  useCommand('go-activities', () => go('activities'), pages.includes('activities'))
  useCommand('go-data', () => go('data'), pages.includes('data'))
  useCommand('go-translation', () => go('translation'), pages.includes('translation'))
}

function outlineStop(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"], [role="tree"][tabindex="0"]')
}
