import type { ActivityColumn } from '../../formats/index.ts'
import type { Sums } from '../../totals/index.ts'
import { type Context, say } from './context.ts'
import { currencySign } from './money.ts'

interface Column {
  readonly heading: string
  /** A heading above, shared with the columns beside it that have the same; null for none. */
  readonly over: string | null
  readonly minimum: number
  readonly weight: number
}

/** A printed column of the implementation plan; one of the format's may make several. */
export type Slot = Column &
  (
    | { readonly type: 'common'; readonly column: ActivityColumn }
    | { readonly type: 'cost'; readonly per: 'plan' | 'year' }
    | { readonly type: 'objective' | 'source' | 'category' }
    | { readonly type: 'year'; readonly index: number }
    | { readonly type: 'whole' | 'yearly' | 'total' }
  )

/** A column of amounts: of one year, of the whole plan, of each year alike, of all. */
export type AmountSlot = Extract<Slot, { type: 'year' | 'whole' | 'yearly' | 'total' }>

/** The printed columns in order: the format's, with one for each year and one for the whole plan where it is used. */
export function slotsOf(context: Context): readonly Slot[] {
  const slots = context.format.activityTable.columns.flatMap((column) => slotsOfColumn(context, column))
  return objectiveFirst(slots)
}

/** The objective that spans its rows stands before all else. */
export function objectiveFirst(slots: readonly Slot[]): readonly Slot[] {
  const isObjective = ({ type }: Slot): boolean => type === 'objective'
  return [...slots.filter(isObjective), ...slots.filter((slot) => !isObjective(slot))]
}

/** What a column of the format makes on paper. */
export function slotsOfColumn(context: Context, column: ActivityColumn): readonly Slot[] {
  const plain = columnOf(context, column)
  switch (column.content) {
    case 'amounts-by-year':
      return yearSlots(context, column)
    case 'total':
      return [{ ...plain, type: 'total' }]
    case 'cost':
      return [{ ...plain, type: 'cost', per: 'plan' }]
    case 'yearly-cost':
      return [{ ...plain, type: 'cost', per: 'year' }]
    case 'fundingSource':
      return [{ ...plain, type: 'source' }]
    case 'objective':
      return [{ ...plain, type: 'objective' }]
    default:
      return [{ ...plain, type: 'common', column }]
  }
}

/** A column as the format says it, under its own heading. */
export function columnOf(context: Context, { heading, minimum, weight }: ActivityColumn): Column {
  return {
    heading: say(context, heading, { currency: currencySign(context) }),
    over: null,
    minimum,
    weight,
  }
}

/** A column for each year, and one for the whole plan where an amount is for that, under one heading. */
export function yearSlots(context: Context, column: ActivityColumn): readonly Slot[] {
  const { totals, hasWhole, words } = context
  const plain = columnOf(context, column)
  const under = { ...plain, over: plain.heading }
  const years = totals.years.map(
    (year, index): Slot => ({ ...under, type: 'year', index, heading: String(year) }),
  )
  return hasWhole ? [...years, { ...under, type: 'whole', heading: words.cost.wholePlan }] : years
}

/** True for a column of amounts. */
export function isAmount(slot: Slot): slot is AmountSlot {
  return slot.type === 'year' || slot.type === 'whole' || slot.type === 'yearly' || slot.type === 'total'
}

/** True for a column under which sums stand: amounts, and costs that are said in one cell. */
export function isSummed(slot: Slot): boolean {
  return isAmount(slot) || slot.type === 'cost'
}

/** The amount that stands in a column of amounts. */
export function amountIn(slot: AmountSlot, sums: Sums): number {
  switch (slot.type) {
    case 'year':
      return sums.years[slot.index] ?? 0
    case 'yearly':
      return sums.years[0] ?? 0
    default:
      return sums[slot.type]
  }
}

/** Adjacent columns of amounts as one stretch, from column to column, the end left out. */
export function amountStretches(slots: readonly Slot[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (const [index, slot] of slots.entries()) {
    const last = stretches.at(-1)
    if (!isAmount(slot)) continue
    if (last !== undefined && last[1] === index) last[1] = index + 1
    else stretches.push([index, index + 1])
  }
  return stretches
}

/** Headings over several columns: which, and from which column to which, the end left out. */
export function headingStretches(slots: readonly Slot[]): readonly (readonly [string, number, number])[] {
  const stretches: [string, number, number][] = []
  for (const [index, { over }] of slots.entries()) {
    const last = stretches.at(-1)
    if (over === null) continue
    if (last !== undefined && last[0] === over && last[2] === index) last[2] = index + 1
    else stretches.push([over, index, index + 1])
  }
  return stretches
}
