import { Component, type ReactElement, type ReactNode } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { AskFailure } from '../state/ask.ts'
import { FailurePanel } from './failure-panel.tsx'
import { contentId } from './skip-link.tsx'

/** Where drawing fails, says so and offers to begin anew, in place of an empty window. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed(): ReactElement {
  const { t } = useSpeech()
  return (
    <main id={contentId} tabIndex={-1}>
      <FailurePanel
        title={t('common.crashed')}
        failure={new AskFailure('internal')}
        onRetry={() => window.location.reload()}
      />
    </main>
  )
}
