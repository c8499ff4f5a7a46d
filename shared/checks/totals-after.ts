import { type Id, isOfKind, type Plan } from '../model/index.ts'
import { type Split, sumOf, type Totals, totalsOf, totalsOfActivity } from '../totals/index.ts'
import type { Changes } from './changes.ts'

/** The totals of a plan after a change to some sum (see `keepsTotals`): what it did not reach is taken from before. */
export function totalsAfter(before: Totals, plan: Plan, changes: Changes): Totals {
  if (changes.hasMoved || touches(changes, 'plan') || touches(changes, 'funding-source'))
    return totalsOf(plan)
  const byEntity = new Map(before.byEntity)
  const { years } = before
  const add = (id: Id): Split => {
    const parts = (plan.children.get(id) ?? []).flatMap((child) => byEntity.get(child) ?? [])
    return sumOf(parts, years.length)
  }
  for (const id of fromBelow(plan, changes.reached)) {
    const entity = plan.entities.get(id)
    if (entity === undefined || !before.byEntity.has(id)) continue
    byEntity.set(id, isOfKind(entity, 'activity') ? totalsOfActivity(plan, id, years) : add(id))
  }
  return { years, byEntity, plan: add(plan.id) }
}

/** Whether a change leaves every sum as it was. */
export function keepsTotals(changes: Changes): boolean {
  const { hasMoved } = changes
  return (
    !hasMoved && !(['plan', 'funding-source', 'cost-line'] as const).some((kind) => touches(changes, kind))
  )
}

function touches({ values }: Changes, kind: 'plan' | 'funding-source' | 'cost-line'): boolean {
  return values.has(kind)
}

/** The deepest first, so that each sum finds its parts. */
function fromBelow(plan: Plan, ids: ReadonlySet<Id>): readonly Id[] {
  const depthOf = (id: Id): number => {
    let depth = 0
    for (let above = plan.entities.get(id)?.parent ?? null; above !== null; depth += 1) {
      above = plan.entities.get(above)?.parent ?? null
    }
    return depth
  }
  return [...ids].toSorted((one, other) => depthOf(other) - depthOf(one))
}
