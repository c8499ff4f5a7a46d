import { childrenOf, type Entity, type EntityOf, type Id, type Plan, yearsOf } from '../model/index.ts'
import { totalsOfActivity } from './activity.ts'
import { type Split, sumOf } from './split.ts'
import type { Totals } from './totals.ts'
import { bearsCosts } from './totals.ts'

/** What the sums of one activity were made from. */
interface KeptActivity {
  readonly lines: readonly EntityOf<'cost-line'>[]
  readonly split: Split
}

/** The sums below one entity, and the sums that they were made from. */
interface KeptSum {
  readonly parts: readonly Split[]
  readonly split: Split
}

/** What of one plan's sums is used again for the next. */
interface Kept {
  readonly years: readonly number[]
  readonly sources: readonly Entity[]
  activities: Map<Id, KeptActivity>
  sums: Map<Id, KeptSum>
}

/**
 * Adds up one plan after the other, each time only what changed since the last. A sum that stayed the same is the same
 * object, so that who draws it can tell. The totals equal those of `totalsOf`.
 */
export function keepTotals(): (plan: Plan) => Totals {
  let kept: Kept = { years: [], sources: [], activities: new Map(), sums: new Map() }
  return (plan) => {
    const years = yearsOf(plan)
    const sources = childrenOf(plan, plan.id, 'funding-source')
    // Both count in every sum: an activity says nothing of the kinds of its sources, nor of the years.
    const holds = isSame(kept.years, years) && isSame(kept.sources, sources)
    const before = holds ? kept : { ...kept, activities: new Map(), sums: new Map() }
    kept = { years, sources, activities: new Map(), sums: new Map() }
    const byEntity = new Map<Id, Split>()
    return { years, plan: sumBelow(plan, plan.id, before, kept, byEntity), byEntity }
  }
}

function sumBelow(plan: Plan, id: Id, before: Kept, after: Kept, byEntity: Map<Id, Split>): Split {
  const parts: Split[] = []
  for (const childId of plan.children.get(id) ?? []) {
    const child = plan.entities.get(childId)
    if (child === undefined || !bearsCosts(child)) continue
    const split =
      child.kind === 'activity'
        ? sumOfActivity(plan, childId, before, after)
        : sumBelow(plan, childId, before, after, byEntity)
    byEntity.set(childId, split)
    parts.push(split)
  }
  const known = before.sums.get(id)
  const sum = known && isSame(known.parts, parts) ? known : { parts, split: sumOf(parts, after.years.length) }
  after.sums.set(id, sum)
  return sum.split
}

function sumOfActivity(plan: Plan, id: Id, before: Kept, after: Kept): Split {
  const lines = childrenOf(plan, id, 'cost-line')
  const known = before.activities.get(id)
  const activity =
    known && isSame(known.lines, lines) ? known : { lines, split: totalsOfActivity(plan, id, after.years) }
  after.activities.set(id, activity)
  return activity.split
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
