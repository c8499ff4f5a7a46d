import {
  type EntityOf,
  printYears,
  readYears,
  type Values,
  type YearsInWords,
} from '../../shared/model/index.ts'

type Activity = EntityOf<'activity'>
type PeriodKind = Activity['periodKind']

/**
 * What an activity says once its period is of another kind. Years become the words that papers print for them, and such
 * words years again; where a fixed word is chosen, no others are printed in its place.
 */
export function withPeriodKind(activity: Activity, kind: PeriodKind): Partial<Values<'activity'>> {
  if (kind === 'words') return { periodKind: kind, periodWords: printYears(activity) }
  const years = activity.periodKind === 'words' ? yearsIn(activity.periodWords) : null
  const fixed = kind === 'years' ? {} : { periodWords: '' }
  return { periodKind: kind, ...years, ...fixed }
}

/** The years, and words beside them, that `printYears` makes such a text of; null for any other. */
function yearsIn(text: string): YearsInWords | null {
  const [, before = text, periodWords = ''] = /^(.*?) \((.+)\)$/su.exec(text) ?? []
  const years = readYears(before)
  return years === null ? null : { ...years, periodWords }
}
