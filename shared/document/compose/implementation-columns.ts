import type { ActivityColumn } from '../../formats/index.ts'
import type { Sums } from '../../totals/index.ts'
import type { Context } from './context.ts'

/** A printed column of the implementation plan; amounts by year make several. */
export type Slot =
  | { readonly type: 'common'; readonly column: ActivityColumn }
  | { readonly type: 'source'; readonly column: ActivityColumn }
  | {
      readonly type: 'year'
      readonly column: ActivityColumn
      readonly index: number
      readonly heading: string
    }
  | { readonly type: 'whole'; readonly column: ActivityColumn; readonly heading: string }
  | { readonly type: 'total'; readonly column: ActivityColumn }

/** The printed columns in order: the format's, with one for each year and one for the whole plan where it is used. */
export function slotsOf(context: Context): readonly Slot[] {
  return context.format.activityTable.columns.flatMap((column): readonly Slot[] => {
    switch (column.content) {
      case 'amounts-by-year':
        return amountSlots(context, column)
      case 'total':
        return [{ type: 'total', column }]
      case 'fundingSource':
        return [{ type: 'source', column }]
      default:
        return [{ type: 'common', column }]
    }
  })
}

function amountSlots({ totals, hasWhole, words }: Context, column: ActivityColumn): readonly Slot[] {
  const years = totals.years.map((year, index) => ({
    type: 'year' as const,
    column,
    index,
    heading: String(year),
  }))
  return hasWhole ? [...years, { type: 'whole', column, heading: words.cost.wholePlan }] : years
}

/** A column of amounts. */
export type AmountSlot = Extract<Slot, { type: 'year' | 'whole' | 'total' }>

export function isAmount(slot: Slot): slot is AmountSlot {
  return slot.type === 'year' || slot.type === 'whole' || slot.type === 'total'
}

/** The amount that stands in a column of amounts. */
export function amountIn(slot: AmountSlot, sums: Sums): number {
  if (slot.type === 'year') return sums.years[slot.index] ?? 0
  return slot.type === 'whole' ? sums.whole : sums.total
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
