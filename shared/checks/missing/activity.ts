import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, isEmpty } from '../declared.ts'
import type { Found, Term } from '../finding.ts'
import { missing } from './missing.ts'
import { usageOf } from './usage.ts'

type Activity = EntityOf<'activity'>
type Lines = readonly EntityOf<'cost-line'>[]

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
  const lines = childrenOf(context.plan, id, 'cost-line')
  if (lacksSource(activity, lines)) lacks('fundingSource')
  if (lacksAmount(context, activity, lines)) lacks('amount')
  if (lacksCategory(context, lines)) lacks('category')
  found.push(...emptyYears(context, activity, lines))
  return found
}

/** An amount for which no one pays. */
function lacksSource(activity: Activity, lines: Lines): boolean {
  if (activity.fundingSources.length > 0) return false
  return lines.some(({ amount, source }) => amount !== 0 && source === null)
}

/** A cost that is said to be an amount, without one; a printed total alone is for `row-total` to tell. */
function lacksAmount(context: CheckContext, activity: Activity, lines: Lines): boolean {
  if (activity.costKind !== 'amounts' || lines.length > 0) return false
  return claims(context.plan, activity.id, 'total', 'row-total').every(({ amount }) => amount === null)
}

/** The printed years that were left empty in a row that has amounts in other years. */
function emptyYears(context: CheckContext, activity: Activity, lines: Lines): readonly Found[] {
  const cells = claims(context.plan, activity.id, 'amount', 'row')
  if (!cells.some(({ amount }) => amount !== null)) return []
  return cells.flatMap(({ id, year, printed, amount }) => {
    const isEmpty = amount === null && printed.trim() === '' && year !== null
    if (!isEmpty || lines.some((line) => line.year === year)) return []
    return [{ ...missing(activity.id, 'amount', year), source: id }]
  })
}

function lacksCategory(context: CheckContext, lines: Lines): boolean {
  if (!context.format.costModel.economicSplit || context.count('declared') > 0) return false
  return lines.some(({ amount, category }) => amount !== 0 && category === 'unstated')
}
