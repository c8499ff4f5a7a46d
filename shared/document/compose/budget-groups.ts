import type { BudgetSource } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import { type Split, type Sums, sourceTypes, splitOf } from '../../totals/index.ts'
import type { Context } from './context.ts'

/** One group of rows of the budget summary: a field, or an objective that stands in none. */
export interface BudgetGroup {
  readonly entity: EntityOf<'field'> | EntityOf<'objective'>
  readonly split: Split
}

/** The groups of the summary, in the order of the implementation plan. */
export function budgetGroups({ plan, totals }: Context): readonly BudgetGroup[] {
  const entities = [...childrenOf(plan, plan.id, 'objective'), ...childrenOf(plan, plan.id, 'field')]
  return entities.map((entity) => ({ entity, split: splitOf(totals, entity.id) }))
}

/** The kinds of source that bear an amount anywhere in the plan; each group prints a row for every one of them. */
export function budgetSources({ totals }: Context): readonly BudgetSource[] {
  const { byType } = totals.plan
  return sourceTypes.filter((type) => {
    const sums = byType.get(type)
    return (
      sums !== undefined && (sums.total !== 0 || sums.whole !== 0 || sums.years.some((year) => year !== 0))
    )
  })
}

/** The sums of one kind of source; null for a group that has none. */
export function sumsOf(split: Split, type: BudgetSource): Sums | null {
  return split.byType.get(type) ?? null
}

/** How many activities a plan has, and how many of them cost nothing extra. */
export function countFree({ plan }: Context): { readonly all: number; readonly free: number } {
  let all = 0
  let free = 0
  for (const entity of plan.entities.values()) {
    if (entity.kind !== 'activity') continue
    all += 1
    if (isFree(entity) && !hasLines(plan, entity.id)) free += 1
  }
  return { all, free }
}

function isFree({ costKind }: EntityOf<'activity'>): boolean {
  return costKind === 'none' || costKind === 'administrative'
}

function hasLines(plan: Context['plan'], activity: Id): boolean {
  return childrenOf(plan, activity, 'cost-line').length > 0
}
