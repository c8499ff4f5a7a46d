import { Button } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { failureText } from '../i18n/failure-text.ts'
import { useSpeech } from '../i18n/language.ts'
import type { AskFailure } from '../state/ask.ts'
import classes from './panel.module.css'

interface FailurePanelProps {
  readonly title: string
  readonly failure: AskFailure
  readonly onRetry: () => void
  /** Another way out. */
  readonly children?: ReactNode
}

/** In place of a page that could not be opened. */
export function FailurePanel({ title, failure, onRetry, children }: FailurePanelProps): ReactElement {
  const { t } = useSpeech()
  return (
    <div className={classes.panel} role="alert">
      <h1 className={classes.title}>{title}</h1>
      <p>{failureText(t, failure)}</p>
      <div className={classes.actions}>
        <Button onClick={onRetry}>{t('common.tryAgain')}</Button>
        {children}
      </div>
    </div>
  )
}
