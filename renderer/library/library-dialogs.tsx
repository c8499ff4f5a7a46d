import { lazy, type ReactElement, Suspense } from 'react'
import type { ImportReport, PlanSummary } from '../../shared/contract/index.ts'

const BinDialog = lazy(() => import('./bin-dialog.tsx'))
const NewPlanDialog = lazy(() => import('../new-plan/new-plan-dialog.tsx'))
const ImportReportDialog = lazy(() => import('./import-report-dialog.tsx'))

/** A new plan that is to begin, perhaps after another one, among plans to take over from. */
export interface Beginning {
  readonly after: PlanSummary | null
  readonly plans: readonly PlanSummary[]
}

interface LibraryDialogsProps {
  readonly report: ImportReport | null
  readonly onReportClose: () => void
  /** The plans in the bin while it is open. */
  readonly binned: readonly PlanSummary[] | null
  readonly onBinClose: () => void
  /** What the dialog of a new plan is open for; null while it is closed. */
  readonly beginning: Beginning | null
  readonly onBeginningClose: () => void
}

/** The library's dialogs, loaded when first opened. */
export function LibraryDialogs(props: LibraryDialogsProps): ReactElement {
  const { report, onReportClose, binned, onBinClose, beginning, onBeginningClose } = props
  return (
    <Suspense>
      {report !== null && <ImportReportDialog report={report} onClose={onReportClose} />}
      {binned !== null && <BinDialog plans={binned} onClose={onBinClose} />}
      {beginning !== null && <NewPlanDialog {...beginning} onClose={onBeginningClose} />}
    </Suspense>
  )
}
