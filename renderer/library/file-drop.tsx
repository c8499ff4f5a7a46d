import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './file-drop.module.css'
import { forgetReport, takeFile, useIntakeState } from './use-intake.ts'

const ImportReportDialog = lazy(() => import('./import-report-dialog.tsx'))

/** Takes a file that is dropped anywhere on the window, whatever page it shows, and tells what it brought. */
export function FileDrop(): ReactElement {
  const { t } = useSpeech()
  const over = useDroppedFiles()
  const report = useIntakeState((state) => state.report)
  return (
    <>
      {over && <div className={classes.drop}>{t('library.dropHere')}</div>}
      <Suspense>{report !== null && <ImportReportDialog report={report} onClose={forgetReport} />}</Suspense>
    </>
  )
}

/** Listens for files over the window; answers whether there are any. A field that takes a file itself keeps it. */
function useDroppedFiles(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // Entering a child fires before leaving its parent: only the balance tells whether the pointer is inside.
    let depth = 0
    const move = (event: DragEvent, step: number): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth + step)
      setOver(depth > 0)
    }
    window.addEventListener('dragenter', (event) => move(event, 1), { signal })
    window.addEventListener('dragleave', (event) => move(event, -1), { signal })
    // Else the browser would show the file in place of the program.
    window.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault(), { signal })
    window.addEventListener(
      'drop',
      (event) => {
        depth = 0
        setOver(false)
        if (!carriesFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        const file = event.dataTransfer?.files[0]
        if (file !== undefined) takeFile(file)
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return over
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
