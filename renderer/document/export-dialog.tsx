import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { rootOf } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { useFocusOnChange } from '../components/use-focus-on-change.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { ExportChoicesForm } from './export-choices.tsx'
import classes from './export-dialog.module.css'
import { ExportProgress } from './export-progress.tsx'
import { ExportedFiles } from './exported-files.tsx'
import { folderAfter } from './folder-after.ts'
import { OpenErrors } from './open-errors.tsx'
import { exportHabit } from './remembered.ts'
import { type ExportChoices, type Exporter, targetFor, useExporter, useWritesFolders } from './use-export.ts'

/** The folder chosen last, for as long as the window is open. */
let lastFolder: string | null = null

interface ExportDialogProps {
  /** The report of the findings, arranged so, in place of the plan's papers. */
  readonly findings?: 'chapter' | 'rule'
  readonly onClose: () => void
}

/** From the plan to its papers: what, in which language, where; then how far; then the files. */
export default function ExportDialog({ findings, onClose }: ExportDialogProps): ReactElement {
  const { t } = useSpeech()
  const plan = rootOf(usePlan())
  const exporter = useExporter()
  const writesFolders = useWritesFolders()
  const [choices, setChoices] = useState<ExportChoices>({
    formats: exportHabit.read().formats,
    language: exportHabit.read().language ?? plan.language,
    folder: lastFolder,
    ...(findings !== undefined && { findings }),
  })
  const { state } = exporter
  const stage = useFocusOnChange(state.phase)
  const run = async (): Promise<void> => {
    const target = await targetFor(choices.folder)
    if (target === 'nowhere') return
    lastFolder = target.folder
    exportHabit.keep({ formats: [...choices.formats], language: choices.language })
    setChoices({ ...choices, ...target })
    const failure = await exporter.run({ ...choices, ...target })
    lastFolder = folderAfter(target.folder, failure)
    setChoices({ ...choices, folder: lastFolder })
  }
  return (
    <Dialog
      title={t(findings === undefined ? 'exporting.title' : 'checks.report.title')}
      onClose={onClose}
      closable={state.phase !== 'running'}
      foot={
        <Foot
          exporter={exporter}
          ready={choices.formats.length > 0}
          onRun={() => void run()}
          onClose={onClose}
        />
      }
    >
      <div ref={stage} tabIndex={-1} className={classes.stage}>
        {state.phase === 'cancelled' && (
          <p className={classes.cancelled} role="status">
            {t('exporting.cancelled')}
          </p>
        )}
        {state.phase === 'choosing' && findings === undefined && <OpenErrors onLeave={onClose} />}
        {(state.phase === 'choosing' || state.phase === 'cancelled') && (
          <ExportChoicesForm choices={choices} onChange={setChoices} writesFolders={writesFolders} />
        )}
        {state.phase === 'running' && <ExportProgress progress={state.progress} />}
        {state.phase === 'done' && <ExportedFiles files={state.files} />}
      </div>
    </Dialog>
  )
}

interface FootProps {
  readonly exporter: Exporter
  readonly ready: boolean
  readonly onRun: () => void
  readonly onClose: () => void
}

function Foot({ exporter, ready, onRun, onClose }: FootProps): ReactElement {
  const { t } = useSpeech()
  const { phase } = exporter.state
  if (phase === 'running') {
    return <Button onClick={exporter.stop}>{t('exporting.stop')}</Button>
  }
  if (phase === 'done') {
    return (
      <>
        <Button onClick={exporter.again}>{t('exporting.again')}</Button>
        <Button variant="filled" onClick={onClose}>
          {t('common.close')}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button variant="filled" data-autofocus disabled={!ready} onClick={onRun}>
        {t('exporting.run')}
      </Button>
    </>
  )
}
