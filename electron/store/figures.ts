import { type EntityOf, type Plan, rootOf, yearsOf } from '../../shared/model/index.ts'

/** What the list of plans says of a plan's content. */
export interface Figures {
  readonly activities: number
  /** Minor units. */
  readonly total: number
}

/**
 * Counted once a change and kept beside the plan, so that the list need not read whole plans. The total is that of
 * shared/totals: an amount for every year counts once a year, one of a year outside the plan does not count.
 */
export function figuresOf(plan: Plan): Figures {
  const { firstYear, lastYear } = rootOf(plan)
  const years = yearsOf(plan).length
  let activities = 0
  let total = 0
  for (const entity of plan.entities.values()) {
    if (entity.kind === 'activity') activities += 1
    if (entity.kind === 'cost-line') total += entity.amount * timesOf(entity, firstYear, lastYear, years)
  }
  const largest = Number.MAX_SAFE_INTEGER
  return { activities, total: Math.max(-largest, Math.min(largest, total)) }
}

function timesOf({ span, year }: EntityOf<'cost-line'>, first: number, last: number, years: number): number {
  switch (span) {
    case 'whole-plan':
      return 1
    case 'every-year':
      return years
    case 'year':
      return year !== null && year >= first && year <= last ? 1 : 0
  }
}
