import type { EntityOf, Id } from '../model/index.ts'
import { addSums, emptySums, type Sums, type Tally } from './sums.ts'

/** Who pays, as a kind of funding source; `unstated` where a cost line names no source. */
export type SourceType = EntityOf<'funding-source'>['type'] | 'unstated'

/** The kinds of source in the order of every table and chart. */
export const sourceTypes: readonly SourceType[] = ['municipal', 'central', 'donor', 'other', 'unstated']

/** The economic category of an amount. */
export type Category = EntityOf<'cost-line'>['category']

/** Whether the money is there already. */
export type CostStatus = EntityOf<'cost-line'>['status']

/** The sums of one part of a plan, and the same sums parted by source, by kind of source, by economic category and by status. */
export interface Split {
  readonly all: Sums
  /** By funding source, in the order in which they occur; `null` for lines without one. */
  readonly bySource: ReadonlyMap<Id | null, Sums>
  readonly byType: ReadonlyMap<SourceType, Sums>
  readonly byCategory: ReadonlyMap<Category, Sums>
  readonly byStatus: ReadonlyMap<CostStatus, Sums>
}

/** A split while it is being made. */
export interface SplitTally extends Split {
  readonly all: Tally
  readonly bySource: Map<Id | null, Tally>
  readonly byType: Map<SourceType, Tally>
  readonly byCategory: Map<Category, Tally>
  readonly byStatus: Map<CostStatus, Tally>
}

/** A split without amounts, for a plan of so many years. */
export function emptySplit(yearCount: number): SplitTally {
  return {
    all: emptySums(yearCount),
    bySource: new Map(),
    byType: new Map(),
    byCategory: new Map(),
    byStatus: new Map(),
  }
}

/** Several splits added up, such as those of all activities of a result. */
export function sumOf(parts: Iterable<Split>, yearCount: number): Split {
  const sum = emptySplit(yearCount)
  for (const part of parts) {
    addSums(sum.all, part.all)
    addEach(sum.bySource, part.bySource, yearCount)
    addEach(sum.byType, part.byType, yearCount)
    addEach(sum.byCategory, part.byCategory, yearCount)
    addEach(sum.byStatus, part.byStatus, yearCount)
  }
  return sum
}

/** The tally under a key, made where there is none yet. */
export function tallyOf<K>(tallies: Map<K, Tally>, key: K, yearCount: number): Tally {
  const found = tallies.get(key)
  if (found !== undefined) return found
  const made = emptySums(yearCount)
  tallies.set(key, made)
  return made
}

function addEach<K>(tallies: Map<K, Tally>, parts: ReadonlyMap<K, Sums>, yearCount: number): void {
  for (const [key, part] of parts) addSums(tallyOf(tallies, key, yearCount), part)
}
