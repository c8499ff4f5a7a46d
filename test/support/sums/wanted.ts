import { type Entity, type Id, isOfKind, type Plan } from '../../../shared/model/index.ts'
import { type Split, type Sums, splitOf, type Totals } from '../../../shared/totals/index.ts'

/** Rows of sums that a paper has to print, in printed order; minor units, year by year, the total last. */
export interface WantedSums {
  readonly budget: readonly (readonly number[])[]
  readonly implementation: readonly (readonly number[])[]
}

const types = ['municipal', 'central', 'donor', 'other', 'unstated'] as const

/**
 * Every sum that a plan's papers print in the municipal format, from its totals alone: for each field and for all of them
 * each kind of source and their total; the totals after each result, each objective and the plan.
 */
export function wantedSums(plan: Plan, totals: Totals): WantedSums {
  const hasWhole = [...plan.entities.values()].some(
    (one) => one.kind === 'cost-line' && one.span === 'whole-plan',
  )
  const row = (sums: Sums | undefined): readonly number[] => {
    const { years, whole, total } = sums ?? { years: totals.years.map(() => 0), whole: 0, total: 0 }
    return [...years, ...(hasWhole ? [whole] : []), total]
  }
  const used = types.filter((type) => row(totals.plan.byType.get(type)).some((amount) => amount !== 0))
  const ofGroup = ({ all, byType }: Split) => [...used.map((type) => row(byType.get(type))), row(all)]
  const tops = topsOf(plan)
  return {
    budget: [...tops.map(({ id }) => splitOf(totals, id)), totals.plan].flatMap(ofGroup),
    implementation: [
      ...tops.flatMap((one) => closing(plan, one)).map((id) => row(splitOf(totals, id).all)),
      row(totals.plan.all),
    ],
  }
}

function topsOf(plan: Plan): readonly Entity[] {
  const children = childrenOf(plan, plan.id)
  return ['objective', 'field'].flatMap((kind) => children.filter((one) => one.kind === kind))
}

/** Results with a title and objectives, each after what stands below it. */
function closing(plan: Plan, entity: Entity): readonly Id[] {
  const below = childrenOf(plan, entity.id).flatMap((child) =>
    isOfKind(child, 'objective') || isOfKind(child, 'result') ? closing(plan, child) : [],
  )
  const isSummed = isOfKind(entity, 'objective') || (isOfKind(entity, 'result') && entity.title.trim() !== '')
  return isSummed ? [...below, entity.id] : below
}

function childrenOf(plan: Plan, id: Id): readonly Entity[] {
  return (plan.children.get(id) ?? []).flatMap((child) => plan.entities.get(child) ?? [])
}
