import { childrenOf, type Plan } from '../../shared/model/index.ts'
import { type SourceType, type Split, sourceTypes, splitOf, type Totals } from '../../shared/totals/index.ts'
import { shortName } from '../plan/short-name.ts'

/** What a bar is parted by: a kind of source, or a year of the plan or `whole`. */
export interface Part {
  readonly key: string
  readonly name: string
  /** A colour of the style sheet. */
  readonly fill: string
}

/** One bar: minor units by the key of each part, and their sum. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly amounts: Readonly<Record<string, number>>
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

/** A bar for each funding source with money, in the order of the plan's list; what names none comes last. */
export function barsBySource(plan: Plan, { years, plan: all }: Totals, unstated: string): readonly Bar[] {
  const sources = [
    ...childrenOf(plan, plan.id, 'funding-source').map((source) => ({
      id: source.id,
      label: shortName(source),
    })),
    { id: null, label: unstated },
  ]
  return sources.flatMap(({ id, label }) => {
    const sums = all.bySource.get(id)
    if (sums === undefined || sums.total === 0) return []
    const amounts = Object.fromEntries(years.map((year, index) => [String(year), sums.years[index] ?? 0]))
    return [
      { key: id ?? 'unstated', label, amounts: { ...amounts, [wholePlan]: sums.whole }, total: sums.total },
    ]
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
    key: wholePlan,
    label: whole,
    amounts: amountsOf(plan, (sums) => sums.whole),
    total: plan.all.whole,
  }
  return [...bars, last]
}

/** The key of what is of the whole plan and of no year. */
export const wholePlan = 'whole'

function amountsOf(split: Split, amount: (sums: Split['all']) => number): Bar['amounts'] {
  return Object.fromEntries(
    sourceTypes.map((type) => {
      const sums = split.byType.get(type)
      return [type, sums === undefined ? 0 : amount(sums)]
    }),
  )
}
