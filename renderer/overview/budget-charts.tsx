import type { ReactElement } from 'react'
import {
  BarChart,
  Bar as Bars,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
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

/** A bar and its gap, in rem. */
const barHeight = 2.5

/** Room for the names of bars, in rem. */
const labelWidth = 11

/** Colours of years in the style sheet; a plan of more years begins anew. */
const yearColours = 5

/** The budget by field, by source and by year, each as bars in parts; the same figures stand beside as a table. */
export default function BudgetCharts(): ReactElement {
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
        <BudgetChart title={t('overview.byField')} head={t('overview.field')} bars={byField} parts={types} />
      )}
      <BudgetChart
        title={t('overview.bySource')}
        head={t('overview.source')}
        bars={barsBySource(plan, totals, t('content.cost.noSource'))}
        parts={yearParts(totals, whole)}
      />
      <BudgetChart
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

interface BudgetChartProps {
  readonly title: string
  readonly head: string
  readonly bars: readonly Bar[]
  readonly parts: readonly Part[]
}

function BudgetChart(props: BudgetChartProps): ReactElement {
  const { title, bars } = props
  const id = `overview-${bars[0]?.key ?? ''}`
  return (
    <section className={classes.budget} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      <div className={classes.columns}>
        <Chart {...props} />
        <AmountTable {...props} />
      </div>
    </section>
  )
}

/** For the eye alone: whoever cannot see it has the table. */
function Chart({ bars, parts }: BudgetChartProps): ReactElement {
  const money = useMoney()
  const rem = useRem()
  const data = bars.map(({ label, amounts }) => ({ label, ...amounts }))
  return (
    <div className={classes.chart} aria-hidden>
      <ResponsiveContainer width="100%" height={(bars.length * barHeight + 5) * rem}>
        <BarChart data={data} layout="vertical" accessibilityLayer={false} margin={{ right: rem, left: rem }}>
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            tick={{ fill: 'var(--text-dim)', fontSize: 0.75 * rem }}
            tickFormatter={(amount: number) => money.bare(amount)}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={labelWidth * rem}
            tick={{ fill: 'var(--text)', fontSize: 0.75 * rem }}
          />
          <Tooltip
            formatter={(amount) => money.full(Number(amount))}
            cursor={{ fill: 'var(--surface-hover)' }}
            contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line-strong)' }}
            isAnimationActive={false}
          />
          {/* A colour that tells bars apart need not be one to read. */}
          <Legend
            formatter={(name) => <span className={classes.legend}>{name}</span>}
            wrapperStyle={{ fontSize: 0.8125 * rem }}
          />
          {parts.map(({ key, name, fill }) => (
            <Bars
              key={key}
              dataKey={key}
              name={name}
              stackId="all"
              fill={fill}
              stroke="var(--surface)"
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

function AmountTable({ title, head, bars, parts }: BudgetChartProps): ReactElement {
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
