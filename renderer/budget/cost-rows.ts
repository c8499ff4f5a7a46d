import type { EntityOf, Id } from '../../shared/model/index.ts'
import type { Sums } from '../../shared/totals/index.ts'

type Line = EntityOf<'cost-line'>

/** The cost lines of an activity that are alike but for their year, as one row of a table. */
export interface CostRow {
  readonly key: string
  readonly source: Id | null
  readonly category: Line['category']
  readonly status: Line['status']
  readonly sums: Sums
}

/** Cost lines as rows, in the order in which their sources first occur. */
export function costRows(lines: readonly Line[], years: readonly number[]): readonly CostRow[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${line.source} ${line.category} ${line.status}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { source, category, status } = first
    return [{ key, source, category, status, sums: sumsOf(group, years) }]
  })
}

function sumsOf(lines: readonly Line[], years: readonly number[]): Sums {
  const of = (fits: (line: Line) => boolean): number =>
    lines.filter(fits).reduce((sum, { amount }) => sum + amount, 0)
  const everyYear = of(({ span }) => span === 'every-year')
  const inYears = years.map((year) => everyYear + of((line) => line.span === 'year' && line.year === year))
  const whole = of(({ span }) => span === 'whole-plan')
  const outside = of(({ span, year }) => span === 'year' && (year === null || !years.includes(year)))
  return { years: inYears, whole, outside, total: inYears.reduce((sum, amount) => sum + amount, whole) }
}
