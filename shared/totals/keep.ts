import {
  type ChangedEntity,
  changedBetween,
  type Entity,
  type Id,
  type Plan,
  yearsOf,
} from '../model/index.ts'
import { totalsOfActivity } from './activity.ts'
import { type Split, sumOf } from './split.ts'
import { bearsCosts, type Totals, totalsOf } from './totals.ts'

/** A plan and its sums. */
interface Kept {
  readonly plan: Plan
  readonly totals: Totals
}

/**
 * Adds up one plan after the other, each time only what changed since the last. A sum that stayed the same is the same
 * object, so that who draws it can tell. The totals equal those of `totalsOf`.
 */
export function keepTotals(): (plan: Plan) => Totals {
  let kept: Kept | null = null
  return (plan) => {
    if (kept?.plan === plan) return kept.totals
    const totals = kept === null ? totalsOf(plan) : totalsAfter(kept, plan)
    kept = { plan, totals }
    return totals
  }
}

function totalsAfter(before: Kept, plan: Plan): Totals {
  const changed = changedBetween(before.plan, plan)
  if (changed.some((one) => countsEverywhere(one, before.plan, plan))) return totalsOf(plan)
  const reached = reachedBy(before.plan, plan, changed)
  if (reached.size === 0) return before.totals
  const byEntity = new Map(before.totals.byEntity)
  for (const { id, after } of changed) if (after === null) byEntity.delete(id)
  const { years } = before.totals
  return { years, plan: sumAgain(plan, plan.id, { reached, byEntity, years }), byEntity }
}

/** An activity says nothing of the kinds of its sources, nor of the years. */
function countsEverywhere({ id, before, after }: ChangedEntity, old: Plan, plan: Plan): boolean {
  if ((before ?? after)?.kind === 'funding-source') return true
  return id === plan.id && yearsOf(old).join() !== yearsOf(plan).join()
}

/** All whose sums may be others now, before and after. */
function reachedBy(old: Plan, plan: Plan, changed: readonly ChangedEntity[]): ReadonlySet<Id> {
  const reached = new Set<Id>()
  for (const { before, after } of changed) {
    if (!hasPartIn(before ?? after)) continue
    const isInPlace = before?.parent === after?.parent && before?.position === after?.position
    // What an activity says of itself is no amount.
    if (isInPlace && after?.kind !== 'cost-line') continue
    for (const [from, entity] of [[old, before] as const, [plan, after] as const]) {
      for (let id = entity?.id ?? null; id !== null; id = from.entities.get(id)?.parent ?? null)
        reached.add(id)
    }
  }
  return reached
}

function hasPartIn(entity: Entity | null): boolean {
  return entity !== null && (entity.kind === 'cost-line' || bearsCosts(entity))
}

interface Again {
  readonly reached: ReadonlySet<Id>
  readonly byEntity: Map<Id, Split>
  readonly years: readonly number[]
}

function sumAgain(plan: Plan, top: Id, again: Again): Split {
  const { reached, byEntity, years } = again
  const parts: Split[] = []
  for (const id of plan.children.get(top) ?? []) {
    const child = plan.entities.get(id)
    if (child === undefined || !bearsCosts(child)) continue
    const known = reached.has(id) ? undefined : byEntity.get(id)
    const made = (): Split =>
      child.kind === 'activity' ? totalsOfActivity(plan, id, years) : sumAgain(plan, id, again)
    const split = known ?? made()
    byEntity.set(id, split)
    parts.push(split)
  }
  return sumOf(parts, years.length)
}
