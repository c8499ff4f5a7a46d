import { descendantsOf, type Plan, rootOf } from '../../../shared/model/index.ts'

/** What of a plan belongs to no year of it. */
export interface OutsidePeriod {
  readonly lines: number
  /** Sum of these lines, minor units. */
  readonly amount: number
  readonly targets: number
  /** Activities whose years are partly or wholly outside. */
  readonly activities: number
  /** Cost items that are bought in such a year. */
  readonly items: number
}

/** Counts what falls outside a plan's years: it stays in the plan, but no sum and no column of the papers has it. */
export function outsidePeriod(plan: Plan): OutsidePeriod {
  const { firstYear, lastYear } = rootOf(plan)
  const isOutside = (year: number | null): boolean => year !== null && (year < firstYear || year > lastYear)
  const lines = descendantsOf(plan, plan.id, 'cost-line').filter(({ year }) => isOutside(year))
  return {
    lines: lines.length,
    amount: lines.reduce((sum, line) => sum + line.amount, 0),
    targets: descendantsOf(plan, plan.id, 'indicator-target').filter(({ year }) => isOutside(year)).length,
    activities: descendantsOf(plan, plan.id, 'activity').filter(
      (activity) => isOutside(activity.firstYear) || isOutside(activity.lastYear),
    ).length,
    items: descendantsOf(plan, plan.id, 'cost-item').filter(({ years }) => years.some(isOutside)).length,
  }
}

/** True where nothing is outside. */
export function isNothing({ lines, targets, activities, items }: OutsidePeriod): boolean {
  return lines + targets + activities + items === 0
}
