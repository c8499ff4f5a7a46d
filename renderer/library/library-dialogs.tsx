import { lazy, type ReactElement, Suspense } from 'react'
import type { ImportReport, PlanSummary } from '../../shared/contract/index.ts'

const BinDialog = lazy(() => import('./bin-dialog.tsx'))
const ImportReportDialog = lazy(() => import('./import-report-dialog.tsx'))

interface LibraryDialogsProps {
  readonly report: ImportReport | null
  readonly onReportClose: () => void
  /** The plans in the bin while it is open. */
  readonly binned: readonly PlanSummary[] | null
  readonly onBinClose: () => void
}

/** The library's dialogs, loaded when first opened. */
export function LibraryDialogs(props: LibraryDialogsProps): ReactElement {
  const { report, onReportClose, binned, onBinClose } = props
  return (
    <Suspense>
      {report !== null && <ImportReportDialog report={report} onClose={onReportClose} />}
      {binned !== null && <BinDialog plans={binned} onClose={onBinClose} />}
    </Suspense>
  )
}
