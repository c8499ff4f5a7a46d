import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import type { FindingCounts, PlanSummary } from '../../shared/contract/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import { periodText } from '../components/period.ts'
import { StatusTag } from '../components/status-tag.tsx'
import { BodyCell } from '../components/titled-cells.tsx'
import { focusKey } from '../drafting/focus.ts'
import { offsetAt } from '../i18n/clock.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import type { SortColumn } from './arrange.ts'
import { FindingTags } from './finding-tags.tsx'
import classes from './plan-table.module.css'

interface PlanCellProps {
  readonly plan: PlanSummary
  /** Undefined until they are counted. */
  readonly counts: FindingCounts | undefined
  readonly column: SortColumn
  /** Whether it is the title with something below it, or stands there. */
  readonly isPlaced: boolean
}

/** One fact of a plan, in a column of its own or below the plan's title. */
export function PlanCell({ plan, counts, column, isPlaced }: PlanCellProps): ReactElement {
  const { t, format } = useSpeech()
  const contents: Readonly<Record<SortColumn, () => ReactNode>> = {
    authority: () => (plan.authorityName === '' ? t('common.dash') : plan.authorityName),
    title: () => (
      <Link
        href={planAddress(plan.id)}
        data-focus={focusKey(plan.id, column)}
        onClick={(event) => event.stopPropagation()}
      >
        {plan.title === '' ? t('common.untitled') : plan.title}
      </Link>
    ),
    period: () => periodText(t, plan),
    status: () => <StatusTag status={plan.status} />,
    total: () =>
      formatAmount(plan.total, { currency: plan.currency, style: plan.numberStyle, withSign: true }),
    findings: () => <FindingTags counts={counts} />,
    changed: () => {
      const moment = format.dateTime(plan.changedAt, offsetAt(plan.changedAt))
      // Below the title no heading says what moment it is.
      return isPlaced ? t('common.labelled', { label: t('library.columns.changed'), value: moment }) : moment
    },
  }
  return (
    <BodyCell isPlaced={isPlaced} isTitle={column === 'title'} className={classes[column]}>
      {contents[column]()}
    </BodyCell>
  )
}
