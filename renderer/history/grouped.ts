import type { HistoryWords } from '../../shared/contract/index.ts'
import { dayOf } from './moment.ts'

/** What one person did on one day, without anybody else in between. */
export interface Stretch {
  readonly author: string
  readonly entries: readonly HistoryWords[]
}

/** The changes of one day. */
export interface Day {
  /** `2026-11-22` on the window's clock. */
  readonly day: string
  readonly stretches: readonly Stretch[]
}

/** Changes by day and author, in the order in which they come. */
export function grouped(entries: readonly HistoryWords[]): readonly Day[] {
  return runs(entries, ({ at }) => dayOf(at)).map(([day, some]) => ({
    day,
    stretches: runs(some, ({ author }) => author).map(([author, own]) => ({ author, entries: own })),
  }))
}

function runs<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const found: [string, T[]][] = []
  for (const one of list) {
    const last = found.at(-1)
    if (last !== undefined && last[0] === keyOf(one)) last[1].push(one)
    else found.push([keyOf(one), [one]])
  }
  return found
}
