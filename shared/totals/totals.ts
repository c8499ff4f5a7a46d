import { type Entity, type Id, type Plan, yearsOf } from '../model/index.ts'
import { totalsOfActivity } from './activity.ts'
import { emptySplit, type Split, sumOf } from './split.ts'

/** Every sum that the papers of a plan print, in minor units. */
export interface Totals {
  /** The years of the plan, first to last; the order of `Sums.years`. */
  readonly years: readonly number[]
  /** The sums of the whole plan. */
  readonly plan: Split
  /** The sums of each field, objective, result and activity, each with all that stands below it. */
  readonly byEntity: ReadonlyMap<Id, Split>
}

/** Adds up all cost lines of a plan, on every level. Lines count whatever the activity's kind of cost says. */
export function totalsOf(plan: Plan): Totals {
  const years = yearsOf(plan)
  const byEntity = new Map<Id, Split>()
  return { years, plan: sumBelow(plan, plan.id, years, byEntity), byEntity }
}

/** The sums of an entity; without amounts for one that has none, or is unknown. */
export function splitOf(totals: Totals, id: Id): Split {
  return totals.byEntity.get(id) ?? emptySplit(totals.years.length)
}

function sumBelow(plan: Plan, id: Id, years: readonly number[], byEntity: Map<Id, Split>): Split {
  const parts: Split[] = []
  for (const childId of plan.children.get(id) ?? []) {
    const child = plan.entities.get(childId)
    if (child !== undefined && bearsCosts(child)) {
      const split =
        child.kind === 'activity'
          ? totalsOfActivity(plan, childId, years)
          : sumBelow(plan, childId, years, byEntity)
      byEntity.set(childId, split)
      parts.push(split)
    }
  }
  return sumOf(parts, years.length)
}

/** Whether amounts stand below entities of its kind, or below it. */
export function bearsCosts({ kind }: Entity): boolean {
  return kind === 'field' || kind === 'objective' || kind === 'result' || kind === 'activity'
}
