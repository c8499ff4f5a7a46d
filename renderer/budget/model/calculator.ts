import {
  childrenOf,
  createEntity,
  type EntityOf,
  entityOf,
  type Id,
  type IdSource,
  type Plan,
  positionBetween,
  rootOf,
  yearsOf,
} from '../../../shared/model/index.ts'
import type { Amount } from '../../../shared/money/index.ts'
import { apply, type Batch, type Operation } from '../../../shared/operations/index.ts'
import { sumsOfItems } from '../../../shared/totals/index.ts'
import { emptyGroup } from './activity-rows.ts'
import { costDescriptionOf } from './cost-text.ts'
import { type AmountChange, amountOperations, lastPosition } from './edits.ts'
import { grouped } from './grouped.ts'
import { keyOf, type Line, type LineGroup } from './rows.ts'

type Item = EntityOf<'cost-item'>

/** Whether the amounts of an activity are those of its cost items. */
export type Step = 'no-items' | 'same' | 'different'

/** Compares the amounts of an activity with its cost items, for each source that they name. */
export function stepOf(plan: Plan, activity: Id): Step {
  const items = childrenOf(plan, activity, 'cost-item')
  if (items.length === 0) return 'no-items'
  return changesToFill(plan, activity, sourcesOf(items)).length === 0 ? 'same' : 'different'
}

/** The operations that give an activity the amounts of its cost items, year by year. */
export function fillOperations(plan: Plan, activity: Id, ids: IdSource): Batch {
  const sources = sourcesOf(childrenOf(plan, activity, 'cost-item'))
  return amountOperations(plan, changesToFill(plan, activity, sources), ids)
}

/** The operations by which the description of the cost says the cost items. */
export function describeOperations(plan: Plan, id: Id): Batch {
  const activity = entityOf(plan, id, 'activity')
  const costDescription = generated(plan, id)
  if (activity === null || activity.costDescription === costDescription) return []
  return [{ type: 'update', id, values: { costDescription } }]
}

/**
 * A change of an activity's cost items, with what follows from it: amounts that were those of the items stay so, and a
 * description that was made of them. Amounts that somebody typed stay as they are.
 */
export function itemBatch(plan: Plan, activity: Id, operations: Batch, ids: IdSource): Batch {
  const before = childrenOf(plan, activity, 'cost-item')
  const next = apply(plan, operations)
  const after = childrenOf(next, activity, 'cost-item')
  const follows = stepOf(plan, activity) === 'same' && after.length > 0
  const changes = follows ? changesToFill(next, activity, sourcesOf([...before, ...after])) : []
  const description = entityOf(plan, activity, 'activity')?.costDescription ?? ''
  const isMade = description !== '' && description === generated(plan, activity)
  return [
    ...operations,
    ...amountOperations(next, changes, ids),
    ...(isMade ? describeOperations(next, activity) : []),
  ]
}

/** A new cost item at the end of an activity's, bought each year. */
export function addItemOperations(plan: Plan, activity: Id, source: Id | null, ids: IdSource): Batch {
  const place = { id: ids(), parent: activity, position: positionBetween(lastPosition(plan, activity), null) }
  return [{ type: 'insert', entity: createEntity('cost-item', place, { source }) }]
}

function generated(plan: Plan, activity: Id): string {
  return costDescriptionOf(rootOf(plan), childrenOf(plan, activity, 'cost-item'))
}

function sourcesOf(items: readonly Item[]): readonly (Id | null)[] {
  return [...new Set(items.map(({ source }) => source))]
}

function changesToFill(plan: Plan, activity: Id, sources: readonly (Id | null)[]): readonly AmountChange[] {
  const years = yearsOf(plan)
  const sums = sumsOfItems(plan, activity, years)
  const lines = childrenOf(plan, activity, 'cost-line')
  const bought = new Set(sourcesOf(childrenOf(plan, activity, 'cost-item')))
  return sources.flatMap((source) => {
    const groups = groupsOf(activity, source, lines)
    const changes = years.flatMap((year) => {
      const wanted = sums.find((sum) => sum.source === source && sum.year === year)?.amount ?? 0
      return changesIn(groups, year, wanted)
    })
    return bought.has(source) ? keepingLast(groups, changes) : changes
  })
}

/**
 * An item without a price, as while another is typed, leaves amounts of zero where it would leave none at all: they hold
 * what was said of the amounts, whether they are secured and what is bought with them.
 */
function keepingLast(
  groups: readonly GroupLines[],
  changes: readonly AmountChange[],
): readonly AmountChange[] {
  const emptied = new Set(
    groups.flatMap(({ group, lines }) => {
      const years = changes.filter((one) => one.group === group && one.amount === null)
      const isLeft = (line: Line): boolean =>
        !years.some(({ span }) => span.type === 'year' && line.span === 'year' && span.year === line.year)
      return lines.some(isLeft) ? [] : group
    }),
  )
  return changes.map((one) => (emptied.has(one.group) && one.amount === null ? { ...one, amount: 0 } : one))
}

interface GroupLines {
  readonly group: LineGroup
  readonly lines: readonly Line[]
}

function groupsOf(activity: Id, source: Id | null, lines: readonly Line[]): readonly GroupLines[] {
  const own = lines.filter((line) => line.source === source)
  if (own.length === 0) return [{ group: emptyGroup(activity, source), lines: [] }]
  const groupOf = ({ category, status }: Line): LineGroup => ({ activity, source, category, status })
  return [...grouped(own, (line) => keyOf(groupOf(line))).values()].flatMap((inGroup) => {
    const [first] = inGroup
    return first === undefined ? [] : [{ group: groupOf(first), lines: inGroup }]
  })
}

/** What is secured and what is sought keep their shares as far as they can: the first of them takes the difference. */
function changesIn(groups: readonly GroupLines[], year: number, wanted: Amount): readonly AmountChange[] {
  const held = groups.map(({ group, lines }) => ({ group, amount: amountIn(lines, year) }))
  const total = held.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  if (total === wanted) return []
  const target = held.find(({ amount }) => amount !== null) ?? held[0]
  if (target === undefined) return []
  const change = (group: LineGroup, amount: Amount): AmountChange => {
    return { group, span: { type: 'year', year }, amount: amount === 0 ? null : amount }
  }
  const rest = wanted - (total - (target.amount ?? 0))
  if (rest >= 0) return [change(target.group, rest)]
  const others = held.filter((one) => one !== target && one.amount !== null)
  return [change(target.group, wanted), ...others.map(({ group }) => change(group, 0))]
}

function amountIn(lines: readonly Line[], year: number): Amount | null {
  const own = lines.filter(
    (line) => line.span === 'every-year' || (line.span === 'year' && line.year === year),
  )
  return own.length === 0 ? null : own.reduce((sum, { amount }) => sum + amount, 0)
}

/** One change to a cost item. */
export function itemUpdate(
  id: Id,
  values: Partial<Omit<Item, 'id' | 'kind' | 'parent' | 'position'>>,
): Operation {
  return { type: 'update', id, values: { ...values } }
}
