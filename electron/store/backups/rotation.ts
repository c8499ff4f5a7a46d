import type { BackupName } from './name.ts'

/** How many backups stay: the last ones, the last of each day, the last of each month without end. */
const keptLast = 10
const keptDays = 30

type Dated = Pick<BackupName, 'sequence' | 'at'>

/**
 * Those backups that no rule keeps: not among the last 10, not the last of one of the 30 latest days that have any, not
 * the last of a month. Order is that of making: a clock that was set back neither makes a new backup old nor an old one
 * new, and days on which nobody worked do not count.
 */
export function outdated<T extends Dated>(backups: readonly T[]): T[] {
  const newestFirst = backups.toSorted((a, b) => b.sequence - a.sequence)
  const kept = new Set([
    ...newestFirst.slice(0, keptLast),
    ...lastOfEach(newestFirst, 'YYYY-MM-DD'.length).slice(0, keptDays),
    ...lastOfEach(newestFirst, 'YYYY-MM'.length),
  ])
  return newestFirst.filter((backup) => !kept.has(backup))
}

/** The newest backup of each day or month, told by so many signs of its time. */
function lastOfEach<T extends Dated>(newestFirst: readonly T[], signs: number): T[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ at }) => {
    const span = at.slice(0, signs)
    const first = !seen.has(span)
    seen.add(span)
    return first
  })
}
