import {
  childrenOf,
  createEntity,
  type EntityOf,
  entityOf,
  type Id,
  type IdSource,
  type Plan,
  positionBetween,
} from '../../../shared/model/index.ts'
import type { Operation } from '../../../shared/operations/index.ts'
import { lastPosition } from './edits.ts'
import { grouped } from './grouped.ts'
import { type Activity, isOf, type Line, type LineGroup } from './rows.ts'

/** What all lines of a group are to say. */
export interface GroupChange {
  readonly group: LineGroup
  readonly values: Partial<Pick<Line, 'source' | 'category' | 'status'>>
}

/**
 * The operations that give the lines of groups another source, category or status. Where a group has no lines, a new source
 * takes the place of the one that the activity names; there is nothing then that could have a category or status.
 */
export function groupOperations(plan: Plan, changes: readonly GroupChange[]): readonly Operation[] {
  const byActivity = grouped(changes, ({ group }) => group.activity)
  return [...byActivity].flatMap(([id, own]) => {
    const activity = entityOf(plan, id, 'activity')
    return activity === null ? [] : operationsFor(plan, activity, own)
  })
}

function operationsFor(
  plan: Plan,
  activity: Activity,
  changes: readonly GroupChange[],
): readonly Operation[] {
  const lines = childrenOf(plan, activity.id, 'cost-line')
  let named = activity.fundingSources
  const updates = changes.flatMap(({ group, values }) => {
    if (Object.keys(values).length === 0) return []
    if (values.source !== undefined) named = renamed(named, group.source, values.source)
    return lines
      .filter((line) => isOf(line, group))
      .map(({ id }): Operation => ({ type: 'update', id, values: { ...values } }))
  })
  if (named === activity.fundingSources) return updates
  return [...updates, { type: 'update', id: activity.id, values: { fundingSources: named } }]
}

/** The named sources after one took the place of another; a source that nobody named is added. */
function renamed(named: readonly Id[], from: Id | null, to: Id | null): readonly Id[] {
  const index = from === null ? -1 : named.indexOf(from)
  const next = index === -1 ? [...named, to] : named.with(index, to ?? '')
  return [...new Set(next)].flatMap((id) => id || [])
}

/** The operations that take a source from an activity, its amounts included. */
export function removalOperations(plan: Plan, group: LineGroup): readonly Operation[] {
  const activity = entityOf(plan, group.activity, 'activity')
  if (activity === null) return []
  const lines = childrenOf(plan, activity.id, 'cost-line')
  const gone = lines.filter((line) => isOf(line, group))
  const isLast = lines.length === gone.length
  const isUsed = lines.some((line) => line.source === group.source && !isOf(line, group))
  const named = activity.fundingSources.filter((source) => source !== group.source || isUsed)
  const values = {
    ...(named.length < activity.fundingSources.length && { fundingSources: named }),
    ...(isLast && activity.costKind === 'amounts' && { costKind: 'unknown' }),
  }
  return [
    ...gone.map(({ id }): Operation => ({ type: 'remove', id })),
    ...(Object.keys(values).length > 0 ? [{ type: 'update', id: activity.id, values } as const] : []),
  ]
}

/**
 * The operations that say what kind of cost an activity has; only the kind `amounts` leaves its amounts.
 * @param costWords the plan's own words of that cost; where they are left out, a new kind has none
 */
export function kindOperations(
  plan: Plan,
  id: Id,
  costKind: Activity['costKind'],
  costWords?: string,
): readonly Operation[] {
  const activity = entityOf(plan, id, 'activity')
  if (activity === null) return []
  if (activity.costKind === costKind && (costWords ?? activity.costWords) === activity.costWords) return []
  const lines = costKind === 'amounts' ? [] : childrenOf(plan, id, 'cost-line')
  // Who bears a cost that is not in figures is still worth saying; where there is none, nobody bears it.
  const bearers = costKind === 'none' ? [] : lines.flatMap(({ source }) => source ?? [])
  const fundingSources = [...new Set([...activity.fundingSources, ...bearers])]
  return [
    ...lines.map((line): Operation => ({ type: 'remove', id: line.id })),
    { type: 'update', id, values: { costKind, costWords: costWords ?? '', fundingSources } },
  ]
}

/** A new funding source of the plan, at the end of its list. */
export function newSource(plan: Plan, name: string, ids: IdSource): EntityOf<'funding-source'> {
  const position = positionBetween(lastPosition(plan, plan.id), null)
  return createEntity('funding-source', { id: ids(), parent: plan.id, position }, { name })
}

/** The operations by which an activity names one more source. */
export function namingOperations(plan: Plan, id: Id, source: Id): readonly Operation[] {
  const activity = entityOf(plan, id, 'activity')
  if (activity === null || activity.fundingSources.includes(source)) return []
  return [{ type: 'update', id, values: { fundingSources: [...activity.fundingSources, source] } }]
}

/** Whether a row would fall together with another one of its activity, were it of that source. */
export function isTaken(plan: Plan, row: LineGroup, source: Id): boolean {
  if (row.source === source) return false
  const lines = childrenOf(plan, row.activity, 'cost-line')
  if (lines.some((line) => isOf(line, row))) return lines.some((line) => isOf(line, { ...row, source }))
  const named = entityOf(plan, row.activity, 'activity')?.fundingSources ?? []
  return named.includes(source) || lines.some((line) => line.source === source)
}
