import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import pages from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import { BudgetCharts } from './budget-charts.tsx'
import { ChapterTable } from './chapter-table.tsx'
import classes from './overview.module.css'
import { nextStep, progressOf } from './progress.ts'
import { ProgressTable } from './progress-table.tsx'
import { useAsked } from './use-asked.ts'

/** How far the plan is, what comes next, and where its money goes. */
export default function OverviewPage(): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  const steps = progressOf(plan, useAsked())
  const next = nextStep(steps)
  const done = steps.filter((step) => step.next === null).length
  return (
    <>
      <h1 className={pages.title}>{t('overview.title')}</h1>
      <div className={classes.next}>
        <p>
          <strong className={classes.label}>{t('overview.next')}</strong>
          {next === null ? t('overview.nothingMissing') : t(`overview.advice.${next.task}`)}
        </p>
        <Link href={planAddress(plan.id, next?.next ?? 'checks')} className={classes.go ?? ''}>
          {next === null ? t('outline.checks') : t('overview.go')}
        </Link>
        <span className={classes.count}>
          {t('overview.stepsDone', { done: format.integer(done), all: format.integer(steps.length) })}
        </span>
      </div>
      <div className={classes.columns}>
        <ProgressTable steps={steps} />
        <ChapterTable />
      </div>
      <BudgetCharts />
    </>
  )
}
