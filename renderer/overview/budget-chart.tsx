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
import { useMoney } from '../plan/plan-context.ts'
import type { Bar, Part } from './chart-data.ts'
import classes from './overview.module.css'

/** Room for the names of bars, in rem. */
const labelWidth = 11

interface BudgetChartProps {
  readonly bars: readonly Bar[]
  readonly parts: readonly Part[]
  /** Pixels. */
  readonly height: number
  /** Pixels of a rem. */
  readonly rem: number
}

/** Bars of money, one below the other, each in its parts. */
export default function BudgetChart({ bars, parts, height, rem }: BudgetChartProps): ReactElement {
  const money = useMoney()
  const data = bars.map(({ label, amounts }) => ({ label, ...amounts }))
  return (
    <ResponsiveContainer width="100%" height={height}>
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
          itemStyle={{ color: 'var(--text)' }}
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
  )
}
