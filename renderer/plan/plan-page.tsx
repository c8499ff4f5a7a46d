import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { FailurePanel } from '../components/failure-panel.tsx'
import { contentId } from '../components/skip-link.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { places } from '../places.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { PlanProvider } from './plan-context.ts'
import { PlanDesk } from './plan-desk.tsx'
import { usePlanSession } from './use-plan-session.ts'

interface PlanPageProps {
  readonly id: string
  /** What of the plan is shown; null for its first page. */
  readonly place: string | null
}

/** One open plan. */
export default function PlanPage({ id, place }: PlanPageProps): ReactElement {
  const session = usePlanSession(id)
  if (session === null) return <Waiting />
  return (
    <PlanProvider value={session}>
      <OpenedPlan session={session} place={place} />
    </PlanProvider>
  )
}

function OpenedPlan(props: { readonly session: PlanSession; readonly place: string | null }): ReactElement {
  const { session, place } = props
  const { t } = useSpeech()
  const opened = useStore(session.store, ({ plan }) => plan !== null)
  const failure = useStore(session.store, (state) => state.failure)
  if (opened) return <PlanDesk place={place} />
  if (failure === null) return <Waiting />
  return (
    <main id={contentId} tabIndex={-1}>
      <FailurePanel title={t('plan.failed')} failure={failure} onRetry={() => session.reopen()}>
        <Button component={Link} href={places.library}>
          {t('plan.backToLibrary')}
        </Button>
      </FailurePanel>
    </main>
  )
}
