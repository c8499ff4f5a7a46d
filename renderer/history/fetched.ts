import type { CallOutput, HistoryWords } from '../../shared/contract/index.ts'

/** The changes that have been fetched of something. */
export interface Fetched {
  /** The newest first; null until the first have come. */
  readonly entries: readonly HistoryWords[] | null
  /** Whether there are older ones. */
  readonly more: boolean
  /** What tells that of which they are. */
  readonly about: string
}

/**
 * What has been fetched with a page of older changes behind it.
 * @param about of what the page was asked for: meanwhile somebody may look at something else, or have asked twice
 */
export function withOlder(fetched: Fetched, about: string, page: CallOutput<'plan.history'>): Fetched {
  if (fetched.about !== about) return fetched
  const { entries } = fetched
  const oldest = entries?.at(-1)?.revision ?? Number.POSITIVE_INFINITY
  const older = page.entries.filter(({ revision }) => revision < oldest)
  return { about, more: page.more, entries: [...(entries ?? []), ...older] }
}
