import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import type { Version } from '../../shared/contract/index.ts'
import type { Plan } from '../../shared/model/index.ts'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { toFailure } from '../state/ask.ts'
import { tellFailure } from '../state/notices.ts'
import { ComparisonTable } from './comparison-table.tsx'
import classes from './history.module.css'
import { showComparison, useHistoryView } from './history-view.ts'
import { restorePlan } from './restoring.ts'
import { SideChoice } from './side-choice.tsx'
import { sideName } from './side-name.ts'
import { keyOfSide, planOfSide, type Side } from './sides.ts'

/** Any two states of the plan beside each other, and the way back to the one before. */
export function ComparisonSection({ versions }: { readonly versions: readonly Version[] }): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const session = useSession()
  const from = useHistoryView((view) => (view.plan === session.id ? view.from : null))
  const to = useHistoryView((view): Side => (view.plan === session.id ? view.to : now))
  const before = useSidePlan(from)
  const after = useSidePlan(to)
  const name = from === null ? '' : sideName(speech, from, versions)
  const canRestore = to.type === 'now' && before !== null && after !== null && before.id === after.id
  return (
    <section className={classes.section} aria-labelledby="comparison">
      <h2 id="comparison" className={classes.heading}>
        {t('history.compare')}
      </h2>
      <div className={classes.sides}>
        <SideChoice
          label={t('history.from')}
          side={from}
          versions={versions}
          onChoose={(side) => showComparison(session.id, side, to)}
        />
        <SideChoice
          label={t('history.to')}
          side={to}
          versions={versions}
          onChoose={(side) => showComparison(session.id, from, side)}
        />
        {canRestore && from !== null && (
          <Button onClick={() => void restorePlan(session, from, name)}>
            {t('history.restoreAll', { name })}
          </Button>
        )}
      </div>
      {from === null && <p className={classes.hint}>{t('history.choose')}</p>}
      {from !== null && (before === null || after === null) && <Waiting />}
      {before !== null && after !== null && (
        <>
          {before.id !== after.id && <p className={classes.warning}>{t('history.otherPlan')}</p>}
          <ComparisonTable before={before} after={after} canRestore={canRestore} />
        </>
      )}
    </section>
  )
}

const now: Side = { type: 'now' }

/** The plan of a side; null until it has come. What is compared with the plan now follows it. */
function useSidePlan(side: Side | null): Plan | null {
  const session = useSession()
  const current = usePlan()
  const [read, setRead] = useState<{ readonly key: string; readonly plan: Plan } | null>(null)
  const key = side === null ? '' : keyOfSide(side)
  useEffect(() => {
    if (side === null || side.type !== 'revision') return
    const stop = new AbortController()
    planOfSide(session, side).then(
      (plan) => stop.signal.aborted || setRead({ key, plan }),
      (error: unknown) => stop.signal.aborted || tellFailure(toFailure(error)),
    )
    return () => stop.abort()
  }, [session, side, key])
  if (side === null) return null
  if (side.type === 'now') return current
  if (side.type === 'file') return side.plan
  return read?.key === key ? read.plan : null
}
