import { childrenOf, type Plan } from '../../shared/model/index.ts'
import { type SourceType, type Split, sourceTypes, splitOf, type Totals } from '../../shared/totals/index.ts'

/** One bar: minor units by kind of source, and their sum. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly amounts: Readonly<Partial<Record<SourceType, number>>>
  readonly total: number
}

/** The kinds of source that have any money. */
export function typesWithMoney(totals: Totals): readonly SourceType[] {
  return sourceTypes.filter((type) => (totals.plan.byType.get(type)?.total ?? 0) !== 0)
}

/** A bar for each field. */
export function barsByField(
  plan: Plan,
  totals: Totals,
  nameOf: (id: string, name: string) => string,
): readonly Bar[] {
  return childrenOf(plan, plan.id, 'field').map(({ id, name }) => {
    const split = splitOf(totals, id)
    return {
      key: id,
      label: nameOf(id, name),
      amounts: amountsOf(split, ({ total }) => total),
      total: split.all.total,
    }
  })
}

/** A bar for each year of the plan, and one for what is of the whole plan, where there is any. */
export function barsByYear({ years, plan }: Totals, whole: string): readonly Bar[] {
  const bars = years.map((year, index) => ({
    key: String(year),
    label: String(year),
    amounts: amountsOf(plan, (sums) => sums.years[index] ?? 0),
    total: plan.all.years[index] ?? 0,
  }))
  if (plan.all.whole === 0) return bars
  const last = {
    key: 'whole',
    label: whole,
    amounts: amountsOf(plan, (sums) => sums.whole),
    total: plan.all.whole,
  }
  return [...bars, last]
}

function amountsOf(split: Split, amount: (sums: Split['all']) => number): Bar['amounts'] {
  return Object.fromEntries(
    sourceTypes.map((type) => {
      const sums = split.byType.get(type)
      return [type, sums === undefined ? 0 : amount(sums)]
    }),
  )
}
