import { useEffect, useState } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { tellLost } from '../drafting/elsewhere.ts'
import { formatsRead } from '../formats/read-formats.ts'
import { failureText } from '../i18n/failure-text.ts'
import type { AskFailure } from '../state/ask.ts'
import { bridge, onReconnect } from '../state/bridge.ts'
import { tell, tellFailure, withdraw } from '../state/notices.ts'
import { takeOpened } from '../state/open-ahead.ts'
import { PlanSession, type SessionNews } from '../state/plan-session.ts'
import { tellStep } from './tell-step.ts'

/** What the plan opened last still has to send: the next one is opened after it. */
let unfinished: Promise<void> = Promise.resolve()

/** Opens a plan for as long as its page is shown; null until then. */
export function usePlanSession(plan: Id): PlanSession | null {
  const [session, setSession] = useState<PlanSession | null>(null)
  useEffect(() => {
    const opening = new AbortController()
    let opened: PlanSession | null = null
    // The pages follow the plan's format from the first moment.
    void Promise.all([unfinished, formatsRead()]).then(() => {
      if (opening.signal.aborted) return
      opened = openSession(plan)
      setSession(opened)
    })
    return () => {
      opening.abort()
      if (opened !== null) unfinished = opened.close()
    }
  }, [plan])
  useEffect(() => {
    if (session === null) return
    const hurry = (): void => session.hurry()
    window.addEventListener('pagehide', hurry)
    const stop = onReconnect(() => session.reopen())
    // After a restoring, or when another program has written, the plan is another.
    const stopHearing = bridge.on('state', () => session.reopen())
    const stay = (event: BeforeUnloadEvent): void => {
      if (session.store.getState().saving === 'interrupted') event.preventDefault()
    }
    window.addEventListener('beforeunload', stay)
    return () => {
      window.removeEventListener('pagehide', hurry)
      window.removeEventListener('beforeunload', stay)
      stopHearing()
      stop()
    }
  }, [session])
  return session
}

function openSession(plan: Id): PlanSession {
  const session = new PlanSession({
    bridge,
    plan,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    drawn,
    takeOpened: () => takeOpened(plan),
    tell: (news) => report(session, news),
  })
  return session
}

/** Milliseconds after which a window counts as one that nobody sees, which draws nothing. */
const unseen = 40

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, unseen)
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}

type Refused = Extract<SessionNews, { type: 'refused' }>

function report(session: PlanSession, news: SessionNews): void {
  if (news.type === 'refused') tellRefused(session, news)
  else if (news.type === 'kept') tellKept(news.failure)
  else if (news.type === 'stored') tell({ key: 'kept', tone: 'info', say: (t) => t('keeping.stored') })
  else void tellStep(session, news.type)
}

/** What was refused is kept no more. */
function tellRefused(session: PlanSession, { failure, lost }: Refused): void {
  withdraw('kept')
  const { problem } = failure.details
  const isGone = problem === 'unknown-entity' || problem === 'unknown-parent'
  if (!isGone || lost === undefined || !tellLost(session, lost)) tellFailure(failure)
}

function tellKept(failure: AskFailure): void {
  tell({
    key: 'kept',
    tone: 'error',
    say: (t) => t('keeping.kept', { reason: failureText(t, failure) }),
  })
}
