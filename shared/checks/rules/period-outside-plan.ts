import { childrenOf, type EntityOf, isOfKind } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims } from '../declared.ts'
import type { Found } from '../finding.ts'
import { entityRule } from '../rule.ts'

/**
 * An activity, a target, an amount or a cost item of a year that the plan does not cover. The years that a table heads are
 * for `year-heading` to tell.
 */
export const periodOutsidePlan = entityRule({
  id: 'period-outside-plan',
  severity: 'error',
  kinds: ['activity', 'indicator', 'cost-item'],
  reads: {
    plan: ['firstYear', 'lastYear'],
    activity: ['periodKind', 'firstYear', 'lastYear'],
    indicator: [],
    'indicator-target': ['year'],
    'cost-line': ['year', 'span'],
    'cost-item': ['years'],
    declared: 'all',
  },
  facts: ({ root }) => `${root.firstYear} ${root.lastYear}`,
  check(context, entity) {
    if (isOfKind(entity, 'cost-item')) return itemFound(context, entity)
    if (isOfKind(entity, 'indicator')) return targetsFound(context, entity)
    return [...periodFound(context, entity), ...linesFound(context, entity)]
  },
})

function isOutside({ root }: CheckContext, year: number | null): year is number {
  return year !== null && (year < root.firstYear || year > root.lastYear)
}

function period(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`
}

function periodFound(context: CheckContext, activity: EntityOf<'activity'>): readonly Found[] {
  const { periodKind, firstYear, lastYear } = activity
  const isDated = periodKind === 'years' || periodKind === 'words'
  if (!isDated || !(isOutside(context, firstYear) || isOutside(context, lastYear))) return []
  const { root } = context
  const source = claims(context.plan, activity.id, 'period', 'row')[0]
  const [first = 0, last = first] = [firstYear, lastYear].flatMap((year) => year ?? [])
  return [
    {
      entity: activity.id,
      cell: 'period',
      message: 'period-outside-plan',
      ...(source !== undefined && { source: source.id }),
      parameters: { period: period(first, last), plan: period(root.firstYear, root.lastYear) },
      values: { declared: source?.printed ?? period(first, last) },
    },
  ]
}

function linesFound(context: CheckContext, activity: EntityOf<'activity'>): readonly Found[] {
  const lines = childrenOf(context.plan, activity.id, 'cost-line').map(({ year }) => year)
  return outsideYears(context, lines).map((year) => ({
    entity: activity.id,
    cell: 'amount',
    year,
    message: 'amount-outside-plan',
    parameters: { year, plan: period(context.root.firstYear, context.root.lastYear) },
  }))
}

/** An item bought in years of which the plan knows nothing; its amounts are no sums of the plan. */
function itemFound(context: CheckContext, { id, years }: EntityOf<'cost-item'>): readonly Found[] {
  return outsideYears(context, years).map((year) => ({
    entity: id,
    cell: 'cost',
    year,
    message: 'item-outside-plan',
    parameters: { year, plan: period(context.root.firstYear, context.root.lastYear) },
  }))
}

function targetsFound(context: CheckContext, indicator: EntityOf<'indicator'>): readonly Found[] {
  const targets = childrenOf(context.plan, indicator.id, 'indicator-target').map(({ year }) => year)
  return outsideYears(context, targets).map((year) => ({
    entity: indicator.id,
    cell: 'target',
    year,
    message: 'target-outside-plan',
    parameters: { year, plan: period(context.root.firstYear, context.root.lastYear) },
  }))
}

function outsideYears(context: CheckContext, years: readonly (number | null)[]): readonly number[] {
  return [...new Set(years.filter((year) => isOutside(context, year)))]
}
