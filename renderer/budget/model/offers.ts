import {
  childrenOf,
  createEntity,
  type EntityOf,
  type Id,
  type IdSource,
  limits,
  type Plan,
  positionsBetween,
  yearsOf,
} from '../../../shared/model/index.ts'
import type { Amount, Factor } from '../../../shared/money/index.ts'
import type { Operation } from '../../../shared/operations/index.ts'
import type { CostFactors } from '../../../shared/totals/index.ts'
import { lastPosition } from './edits.ts'

/** A product as the fields of a cost item hold it. */
export interface ItemDraft extends CostFactors {
  readonly unit: string
  readonly timesUnit: string
}

/** Cost items that a typed calculation could become. */
export interface Offer {
  readonly activity: Id
  readonly source: Id | null
  readonly year: number
  readonly amount: Amount
  readonly items: readonly ItemDraft[]
}

/** The cost items of typed products; empty where one of them is no product of two or three factors that fit. */
export function itemsOf(products: readonly (readonly Factor[])[]): readonly ItemDraft[] {
  if (products.every(({ length }) => length < 2)) return []
  const items = products.map(itemOf)
  return items.some((item) => item === null) ? [] : items.flatMap((item) => item ?? [])
}

/** The factor that names the currency is the price, else the first one: `70 × 7 × 12`. */
function itemOf(factors: readonly Factor[]): ItemDraft | null {
  const price = factors.find(({ isMoney }) => isMoney) ?? factors[0]
  const [count, times, ...more] = factors.filter((factor) => factor !== price)
  if (price === undefined || price.amount === null || more.length > 0) return null
  const quantity = thousandthsOf(count)
  const often = thousandthsOf(times)
  if (quantity === null || often === null) return null
  return {
    unitCost: price.amount,
    quantity,
    unit: unitOf(count),
    times: often,
    timesUnit: unitOf(times),
  }
}

function thousandthsOf(factor: Factor | undefined): number | null {
  if (factor === undefined) return 1_000
  const { thousandths } = factor
  return thousandths !== null && thousandths >= 0 && thousandths <= limits.quantity ? thousandths : null
}

function unitOf(factor: Factor | undefined): string {
  return factor?.unit.slice(0, limits.label) ?? ''
}

/** The operations that make cost items of an offer; an item that is there already is bought in one more year. */
export function offerOperations(plan: Plan, offer: Offer, ids: IdSource): readonly Operation[] {
  const existing = childrenOf(plan, offer.activity, 'cost-item')
  const known = offer.items.map((item) => existing.find((one) => isLike(one, item, offer.source)))
  const positions = positionsBetween(lastPosition(plan, offer.activity), null, offer.items.length)
  return offer.items.flatMap((item, index): readonly Operation[] => {
    const same = known[index]
    if (same !== undefined) return oneMoreYear(plan, same, offer.year)
    const place = { id: ids(), parent: offer.activity, position: positions[index] ?? 'V' }
    const values = { ...item, source: offer.source, years: yearsFor(plan, [offer.year]) }
    return [{ type: 'insert', entity: createEntity('cost-item', place, values) }]
  })
}

function isLike(one: EntityOf<'cost-item'>, item: ItemDraft, source: Id | null): boolean {
  const names = ['unitCost', 'quantity', 'unit', 'times', 'timesUnit'] as const
  return one.source === source && names.every((name) => one[name] === item[name])
}

function oneMoreYear(plan: Plan, { id, years }: EntityOf<'cost-item'>, year: number): readonly Operation[] {
  if (years.length === 0 || years.includes(year)) return []
  return [{ type: 'update', id, values: { years: yearsFor(plan, [...years, year]) } }]
}

/** The years of an item in order; none where they are all of the plan's. */
export function yearsFor(plan: Plan, years: readonly number[]): readonly number[] {
  const sorted = years.toSorted((a, b) => a - b)
  const all = yearsOf(plan)
  return all.every((year) => years.includes(year)) && sorted.length === all.length ? [] : sorted
}
