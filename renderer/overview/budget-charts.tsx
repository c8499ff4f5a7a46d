import { useIntersection } from '@mantine/hooks'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { Totals } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { useRem } from '../look.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import {
  type Bar,
  barsByField,
  barsBySource,
  barsByYear,
  type Part,
  typesWithMoney,
  wholePlan,
} from './chart-data.ts'
import classes from './overview.module.css'

const BudgetChart = lazy(() => import('./budget-chart.tsx'))

/** A bar and its gap, in rem. */
const barHeight = 2.5

/** Colours of years in the style sheet; a plan of more years begins anew. */
const yearColours = 5

/** The budget by field, by source and by year, each as bars in parts; the same figures stand beside as a table. */
export function BudgetCharts(): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const codes = useCodes()
  const totals = useTotals()
  const types = useTypeParts(totals)
  if (types.length === 0) return <p className={classes.dim}>{t('overview.noMoney')}</p>
  const whole = t('content.cost.wholePlan')
  const byField = barsByField(plan, totals, (id, name) =>
    t('common.coded', { code: codes.get(id) ?? '', title: name || t('common.untitled') }),
  )
  return (
    <>
      {byField.length > 0 && (
        <BudgetPart title={t('overview.byField')} head={t('overview.field')} bars={byField} parts={types} />
      )}
      <BudgetPart
        title={t('overview.bySource')}
        head={t('overview.source')}
        bars={barsBySource(plan, totals, t('content.cost.noSource'))}
        parts={yearParts(totals, whole)}
      />
      <BudgetPart
        title={t('overview.byYear')}
        head={t('overview.year')}
        bars={barsByYear(totals, whole)}
        parts={types}
      />
    </>
  )
}

function useTypeParts(totals: Totals): readonly Part[] {
  const { t } = useSpeech()
  return typesWithMoney(totals).map((type) => ({
    key: type,
    name: type === 'unstated' ? t('content.cost.noSource') : t(`content.lists.sourceTypes.${type}`),
    fill: `var(--chart-${type})`,
  }))
}

/** The years that have any money, and what is of the whole plan. */
function yearParts({ years, plan }: Totals, whole: string): readonly Part[] {
  const parts = years.map((year, index) => ({
    key: String(year),
    name: String(year),
    fill: `var(--chart-year-${index % yearColours})`,
  }))
  const used = parts.filter((_, index) => plan.all.years[index] !== 0)
  return plan.all.whole === 0 ? used : [...used, { key: wholePlan, name: whole, fill: 'var(--chart-whole)' }]
}

interface BudgetPartProps {
  readonly title: string
  readonly head: string
  readonly bars: readonly Bar[]
  readonly parts: readonly Part[]
}

function BudgetPart(props: BudgetPartProps): ReactElement {
  const { title, bars } = props
  const id = `overview-${bars[0]?.key ?? ''}`
  return (
    <section className={classes.budget} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      <div className={classes.columns}>
        <ChartInSight {...props} />
        <AmountTable {...props} />
      </div>
    </section>
  )
}

/** For the eye alone: whoever cannot see it has the table. Drawn once it is scrolled to: many bars take long. */
function ChartInSight({ bars, parts }: BudgetPartProps): ReactElement {
  const rem = useRem()
  const { ref, entry } = useIntersection()
  const [isReached, setReached] = useState(false)
  if (entry?.isIntersecting === true && !isReached) setReached(true)
  const height = (bars.length * barHeight + 5) * rem
  return (
    <div ref={ref} className={classes.chart} style={{ minHeight: height }} aria-hidden>
      <Suspense>{isReached && <BudgetChart bars={bars} parts={parts} height={height} rem={rem} />}</Suspense>
    </div>
  )
}

function AmountTable({ title, head, bars, parts }: BudgetPartProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  const printed = (amount = 0): string => (amount === 0 ? t('common.dash') : money.bare(amount))
  return (
    // Where it is too wide for the window, the keyboard scrolls it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <div className={classes.scroll} tabIndex={0}>
      <table className={tables.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {parts.map((part) => (
              <th key={part.key} scope="col" className={tables.number}>
                {part.name}
              </th>
            ))}
            <th scope="col" className={tables.number}>
              {t('content.cost.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, amounts, total }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {parts.map((part) => (
                <td key={part.key} className={tables.number}>
                  {printed(amounts[part.key])}
                </td>
              ))}
              <td className={tables.number}>{money.full(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
