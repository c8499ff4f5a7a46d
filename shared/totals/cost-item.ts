import { childrenOf, type EntityOf, type Id, type Plan } from '../model/index.ts'
import { type Amount, maximumAmount } from '../money/index.ts'

/** The factors of a cost item: counts in thousandths, the price of one in minor units. */
export type CostFactors = Pick<EntityOf<'cost-item'>, 'quantity' | 'unitCost' | 'times'>

/** What a cost item comes to in one year. */
export interface ItemAmount {
  /** Minor units, halves rounded away from zero. */
  readonly amount: Amount
  /** False where the product is finer than a minor unit and was rounded: 2,5 hours at 0,33 €. */
  readonly isExact: boolean
}

/** Quantity × unit cost × times; null beyond `maximumAmount`. */
export function amountOfItem({ quantity, unitCost, times }: CostFactors): ItemAmount | null {
  const product = BigInt(quantity) * BigInt(unitCost) * BigInt(times)
  const half = product < 0n ? -500_000n : 500_000n
  const amount = Number((product + half) / 1_000_000n) + 0
  if (Math.abs(amount) > maximumAmount) return null
  return { amount, isExact: product % 1_000_000n === 0n }
}

/** What the cost items of an activity come to from one source in one year. */
export interface ItemSum {
  readonly source: Id | null
  readonly year: number
  readonly amount: Amount
}

/**
 * The cost items of an activity added up by source and year, in the order of the items; an item without years is bought in
 * each year of the plan. Items beyond `maximumAmount`, and sums beyond it, are left out.
 */
export function sumsOfItems(plan: Plan, activity: Id, years: readonly number[]): readonly ItemSum[] {
  const sums = new Map<string, ItemSum>()
  for (const item of childrenOf(plan, activity, 'cost-item')) {
    const { amount } = amountOfItem(item) ?? { amount: 0 }
    for (const year of item.years.length === 0 ? years : item.years) {
      const key = `${item.source} ${year}`
      const before = sums.get(key)?.amount ?? 0
      sums.set(key, { source: item.source, year, amount: before + amount })
    }
  }
  return [...sums.values()].filter(({ amount }) => Math.abs(amount) <= maximumAmount)
}
