import { lazy, type ReactElement, Suspense } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'

const BinDialog = lazy(() => import('./bin-dialog.tsx'))
const NewPlanDialog = lazy(() => import('../new-plan/new-plan-dialog.tsx'))

/** A new plan that is to begin, perhaps after another one, among plans to take over from. */
export interface Beginning {
  readonly after: PlanSummary | null
  readonly plans: readonly PlanSummary[]
}

interface LibraryDialogsProps {
  /** The plans in the bin while it is open. */
  readonly binned: readonly PlanSummary[] | null
  readonly onBinClose: () => void
  /** What the dialog of a new plan is open for; null while it is closed. */
  readonly beginning: Beginning | null
  readonly onBeginningClose: () => void
}

/** The library's dialogs, loaded when first opened. */
export function LibraryDialogs(props: LibraryDialogsProps): ReactElement {
  const { binned, onBinClose, beginning, onBeginningClose } = props
  return (
    <Suspense>
      {binned !== null && <BinDialog plans={binned} onClose={onBinClose} />}
      {beginning !== null && <NewPlanDialog {...beginning} onClose={onBeginningClose} />}
    </Suspense>
  )
}
