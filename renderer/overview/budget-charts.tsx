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
import type { SourceType } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import { type Bar, barsByField, barsByYear, typesWithMoney } from './chart-data.ts'
import classes from './overview.module.css'

/** A bar and its gap, in rem. */
const barHeight = 2.5

/** The budget by field and by year, each bar in parts by kind of source; the same figures stand beside as a table. */
export default function BudgetCharts(): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const codes = useCodes()
  const totals = useTotals()
  const types = typesWithMoney(totals)
  if (types.length === 0) return <p className={classes.dim}>{t('overview.noMoney')}</p>
  const byField = barsByField(plan, totals, (id, name) =>
    t('common.coded', { code: codes.get(id) ?? '', title: name || t('common.untitled') }),
  )
  return (
    <>
      {byField.length > 0 && (
        <BudgetChart title={t('overview.byField')} head={t('overview.field')} bars={byField} types={types} />
      )}
      <BudgetChart
        title={t('overview.byYear')}
        head={t('overview.year')}
        bars={barsByYear(totals, t('content.cost.wholePlan'))}
        types={types}
      />
    </>
  )
}

interface BudgetChartProps {
  readonly title: string
  readonly head: string
  readonly bars: readonly Bar[]
  readonly types: readonly SourceType[]
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
function Chart({ bars, types }: BudgetChartProps): ReactElement {
  const name = useTypeName()
  const money = useMoney()
  const data = bars.map(({ label, amounts }) => ({ label, ...amounts }))
  return (
    <div className={classes.chart} aria-hidden>
      <ResponsiveContainer width="100%" height={rem(bars.length * barHeight + 5)}>
        <BarChart data={data} layout="vertical" accessibilityLayer={false} margin={{ right: 16 }}>
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            tick={{ fill: 'var(--text-dim)', fontSize: '0.75rem' }}
            tickFormatter={(amount: number) => money.bare(amount)}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={rem(10)}
            tick={{ fill: 'var(--text)', fontSize: '0.75rem' }}
          />
          <Tooltip
            formatter={(amount) => money.full(Number(amount))}
            cursor={{ fill: 'var(--surface-hover)' }}
            contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line-strong)' }}
            isAnimationActive={false}
          />
          <Legend wrapperStyle={{ fontSize: '0.8125rem' }} />
          {types.map((type) => (
            <Bars
              key={type}
              dataKey={type}
              name={name(type)}
              stackId="all"
              fill={`var(--chart-${type})`}
              stroke="var(--surface)"
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

function AmountTable({ title, head, bars, types }: BudgetChartProps): ReactElement {
  const { t } = useSpeech()
  const name = useTypeName()
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
            {types.map((type) => (
              <th key={type} scope="col" className={tables.number}>
                {name(type)}
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
              {types.map((type) => (
                <td key={type} className={tables.number}>
                  {printed(amounts[type])}
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

function useTypeName(): (type: SourceType) => string {
  const { t } = useSpeech()
  return (type) => (type === 'unstated' ? t('content.cost.noSource') : t(`content.lists.sourceTypes.${type}`))
}

/** The chart wants pixels; the window's size is set in rem. */
function rem(size: number): number {
  return size * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
