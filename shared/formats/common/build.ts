import { nothing } from '../phrase.ts'
import type {
  ActivityColumn,
  Below,
  Chapter,
  IndicatorColumn,
  Level,
  ObjectivePart,
  Phrase,
  TotalsRow,
} from '../types.ts'

/** A chapter on an upright page, numbered, without sections, always printed, unless it says otherwise. */
export function chapter(
  content: Chapter['content'],
  heading: Phrase,
  options: Partial<Omit<Chapter, 'content' | 'heading'>> = {},
): Chapter {
  const usual = { role: '', numbered: true, level: 1, orientation: 'portrait', optional: false } as const
  return { ...usual, ...options, content, heading }
}

/** A column of an activity table. */
export function column(
  content: ActivityColumn['content'],
  heading: Phrase,
  [minimum, weight]: readonly [minimum: number, weight: number],
  below: readonly Below[] = [],
): ActivityColumn {
  return { content, heading, minimum, weight, below }
}

/** What stands without a name below something else in its cell. */
export function unnamed(...contents: readonly Below['content'][]): readonly Below[] {
  return contents.map((content) => ({ content, named: false }))
}

/** A column of the indicator table, always printed, for every year, unless it says otherwise. */
export function indicatorColumn(
  content: IndicatorColumn['content'],
  heading: Phrase,
  [minimum, weight]: readonly [minimum: number, weight: number],
  options: Partial<Pick<IndicatorColumn, 'optional' | 'years'>> = {},
): IndicatorColumn {
  return { optional: false, years: 'every', ...options, content, heading, minimum, weight }
}

/** A part of an objective without a heading of its own. */
export function part(
  content: ObjectivePart['content'],
  options: Partial<Omit<ObjectivePart, 'content'>> = {},
): ObjectivePart {
  return { heading: nothing, numbered: false, columns: [], band: nothing, ...options, content }
}

/** A level whose codes are Arabic and which is a band in tables, unless it says otherwise. */
export function level(
  level: Pick<Level, 'kind' | 'level' | 'singular' | 'plural' | 'label'> & Partial<Level>,
): Level {
  const heading = { text: level.label, number: 'none', box: false } as const
  return { numbering: 'arabic', inTable: 'band', heading, ...level }
}

/** A sum in each column of amounts, after every entity of a kind, unless it says otherwise. */
export function totalsRow(
  after: TotalsRow['after'],
  label: Phrase,
  options: Partial<Omit<TotalsRow, 'after' | 'label'>> = {},
): TotalsRow {
  return { level: 'every', category: 'every', show: 'columns', optional: false, ...options, after, label }
}
