import { useDocumentTitle } from '@mantine/hooks'
import { type ReactElement, useEffect, useLayoutEffect, useState } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { useCommand } from '../commands/command-store.ts'
import { FailurePanel } from '../components/failure-panel.tsx'
import { contentId } from '../components/skip-link.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryBar } from './library-bar.tsx'
import { LibraryDialogs } from './library-dialogs.tsx'
import classes from './library-page.module.css'
import { loadFindings, loadLibrary, useLibrary } from './library-store.ts'
import { usePlanFinder } from './plan-finder.ts'
import { PlanTable } from './plan-table.tsx'
import { useIntake } from './use-intake.ts'

/** Milliseconds before findings are counted: the host does not check all plans for who opens one of them at once. */
const countingDelay = 400

/** The first page: every plan, and the ways to get one. */
export default function LibraryPage(): ReactElement {
  const { t } = useSpeech()
  const { plans, failure } = useLibrary()
  const [beginning, setBeginning] = useState<{ readonly after: PlanSummary | null } | null>(null)
  const [binOpen, setBinOpen] = useState(false)
  const intake = useIntake()
  useCommand('new-plan', () => setBeginning({ after: null }))
  useCommand('sample', intake.sample)
  useCommand('bin', () => setBinOpen(true))
  usePlanFinder()
  useDocumentTitle(t('common.appName'))
  useEffect(() => void loadLibrary(), [])
  // For the layout: while another page is being loaded the library is hidden, and its other effects go on.
  useLayoutEffect(() => {
    if (plans === null) return
    const waiting = setTimeout(() => void loadFindings(), countingDelay)
    return () => clearTimeout(waiting)
  }, [plans])
  const shelf = plans?.filter(({ binnedAt }) => binnedAt === null) ?? []
  const binned = plans?.filter(({ binnedAt }) => binnedAt !== null) ?? []
  return (
    <>
      <LibraryBar
        intake={intake}
        binned={binned.length}
        onBin={() => setBinOpen(true)}
        onNew={() => setBeginning({ after: null })}
      />
      <main id={contentId} tabIndex={-1} className={classes.page}>
        {plans === null && failure !== null && (
          <FailurePanel title={t('library.failed')} failure={failure} onRetry={() => void loadLibrary()} />
        )}
        {plans === null && failure === null && <Waiting />}
        {plans !== null && shelf.length === 0 && (
          <EmptyLibrary intake={intake} onNew={() => setBeginning({ after: null })} />
        )}
        {shelf.length > 0 && <PlanTable plans={shelf} onFollow={(after) => setBeginning({ after })} />}
      </main>
      <LibraryDialogs
        binned={binOpen ? binned : null}
        onBinClose={() => setBinOpen(false)}
        beginning={beginning === null ? null : { ...beginning, plans: shelf }}
        onBeginningClose={() => setBeginning(null)}
      />
    </>
  )
}
