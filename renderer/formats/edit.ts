import {
  type ActivityColumn,
  type FormatProblem,
  type Phrase,
  type PlanFormat,
  parseFormat,
  formats as shipped,
  type TotalsRow,
  writeFormat,
} from '../../shared/formats/index.ts'

/** The list with the item at a place moved up or down; itself at the edge. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const item = items[index]
  const other = items[index + by]
  if (item === undefined || other === undefined) return items
  return items.with(index, other).with(index + by, item)
}

/** The format with other columns in its table of activities. */
export function withColumns(format: PlanFormat, columns: readonly ActivityColumn[]): PlanFormat {
  return { ...format, activityTable: { ...format.activityTable, columns } }
}

/** The format with other rows of totals in its table of activities. */
export function withTotals(format: PlanFormat, totals: readonly TotalsRow[]): PlanFormat {
  return { ...format, activityTable: { ...format.activityTable, totals } }
}

/** The columns that a format could have besides its own, as the program's formats have them. */
export function otherColumns({ activityTable }: PlanFormat): readonly ActivityColumn[] {
  const own = new Set(activityTable.columns.map(({ content }) => content))
  const known = shipped.flatMap((format) => format.activityTable.columns)
  return known.filter(
    ({ content }, index) => !own.has(content) && known.findIndex((one) => one.content === content) === index,
  )
}

/** The rows of totals that a format could have besides its own, as the program's formats have them. */
export function otherTotals({ activityTable }: PlanFormat): readonly TotalsRow[] {
  const key = ({ after, level, category, show }: TotalsRow): string => `${after} ${level} ${category} ${show}`
  const own = new Set(activityTable.totals.map(key))
  const known = shipped.flatMap((format) => format.activityTable.totals)
  return known.filter(
    (row, index) => !own.has(key(row)) && known.findIndex((one) => key(one) === key(row)) === index,
  )
}

/** A phrase with other words in one language. */
export function worded(phrase: Phrase, language: keyof Phrase, text: string): Phrase {
  return { ...phrase, [language]: text }
}

/** What is wrong with a format as it is being made; null where it can be kept. */
export function problemOf(format: PlanFormat): FormatProblem | null {
  const parsed = parseFormat(writeFormat(format))
  return parsed.ok ? null : (parsed.problems[0] ?? null)
}

/** Widths of columns in hundredths of the table, from their least widths and shares, on a paper so many millimetres wide. */
export function shares(
  columns: readonly { readonly minimum: number; readonly weight: number }[],
  available: number,
): readonly number[] {
  const least = columns.reduce((sum, { minimum }) => sum + minimum, 0)
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  const rest = weights === 0 ? 0 : Math.max(0, available - least) / weights
  const widths = columns.map(({ minimum, weight }) => minimum + weight * rest)
  const all = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => (width * 100) / all)
}
