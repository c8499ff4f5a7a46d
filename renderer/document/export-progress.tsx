import { Progress as Bar } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Progress } from '../../shared/contract/index.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './export-dialog.module.css'

/** How far the export is: what is being done, and a bar. */
export function ExportProgress({ progress }: { readonly progress: Progress | null }): ReactElement {
  const { t } = useSpeech()
  const words = useStageWords(progress)
  const percent = progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total
  return (
    <div className={classes.progress}>
      <p className={classes.running}>{t('exporting.running')}</p>
      <Bar value={percent} size="md" aria-label={t('exporting.progress')} />
      <p className={classes.hint} role="status">
        {words}
      </p>
    </div>
  )
}

function useStageWords(progress: Progress | null): string {
  const { t } = useSpeech()
  if (progress === null) return t('exporting.stages.read')
  const stage = t(`exporting.stages.${progress.stage}`)
  return progress.part === '' ? stage : t('exporting.stageOf', { stage, part: progress.part.toUpperCase() })
}
