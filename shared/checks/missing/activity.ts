import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, isEmpty } from '../declared.ts'
import type { Found, Term } from '../finding.ts'
import { missing } from './missing.ts'
import { usageOf } from './usage.ts'

type Activity = EntityOf<'activity'>

/** What an activity's row lacks. */
export function missingInActivity(context: CheckContext, activity: Activity): readonly Found[] {
  const { id, title, description, responsible, steps, indicators } = activity
  const found: Found[] = []
  const lacks = (cell: Term): void => void found.push(missing(id, cell))
  if (isEmpty(title)) lacks('title')
  if (isEmpty(description) && context.remember(usageOf).descriptions) lacks('description')
  if (responsible.length === 0) lacks('responsible')
  if (steps.some(isEmpty)) lacks('steps')
  else if (indicators.some(isEmpty)) lacks('indicators')
  if (lacksSource(context, activity)) lacks('fundingSource')
  if (lacksAmount(context, activity)) lacks('amount')
  if (lacksCategory(context, activity)) lacks('category')
  found.push(...emptyYears(context, activity))
  return found
}

function linesOf({ plan }: CheckContext, { id }: Activity): readonly EntityOf<'cost-line'>[] {
  return childrenOf(plan, id, 'cost-line')
}

/** An amount for which no one pays. */
function lacksSource(context: CheckContext, activity: Activity): boolean {
  if (activity.fundingSources.length > 0) return false
  return linesOf(context, activity).some(({ amount, source }) => amount !== 0 && source === null)
}

/** A cost that is said to be an amount, without one; a printed total alone is for `row-total` to tell. */
function lacksAmount(context: CheckContext, activity: Activity): boolean {
  if (activity.costKind !== 'amounts' || linesOf(context, activity).length > 0) return false
  return claims(context.plan, activity.id, 'total', 'row-total').every(({ amount }) => amount === null)
}

/** The printed years that were left empty in a row that has amounts in other years. */
function emptyYears(context: CheckContext, activity: Activity): readonly Found[] {
  const cells = claims(context.plan, activity.id, 'amount', 'row')
  if (!cells.some(({ amount }) => amount !== null)) return []
  const lines = linesOf(context, activity)
  return cells.flatMap(({ id, year, printed, amount }) => {
    const isEmpty = amount === null && printed.trim() === '' && year !== null
    if (!isEmpty || lines.some((line) => line.year === year)) return []
    return [{ ...missing(activity.id, 'amount', year), source: id }]
  })
}

function lacksCategory(context: CheckContext, activity: Activity): boolean {
  if (!context.format.costModel.economicSplit || context.count('declared') > 0) return false
  return linesOf(context, activity).some(({ amount, category }) => amount !== 0 && category === 'unstated')
}
