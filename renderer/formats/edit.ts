import {
  type ActivityColumn,
  type Chapter,
  type CostModel,
  type FormatProblem,
  type IndicatorColumn,
  type ObjectivePart,
  type Phrase,
  type PlanFormat,
  parseFormat,
  formats as shipped,
  type TotalsRow,
  writeFormat,
} from '../../shared/formats/index.ts'

/** Formats whose parts can be added to another one. */
type Sources = readonly PlanFormat[]

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

/** The format with other columns in its table of indicators. */
export function withIndicatorColumns(format: PlanFormat, columns: readonly IndicatorColumn[]): PlanFormat {
  return { ...format, indicatorTable: { ...format.indicatorTable, columns } }
}

/** The columns of indicators that a format could have besides its own, as these formats have them. */
export function otherIndicatorColumns(
  { indicatorTable }: PlanFormat,
  sources: Sources = shipped,
): readonly IndicatorColumn[] {
  const key = ({ content, years }: IndicatorColumn): string => `${content} ${years}`
  const own = indicatorTable.columns.map(key)
  return notIn(
    own,
    sources.flatMap((format) => format.indicatorTable.columns),
    key,
  )
}

/** The chapters that a format could have besides its own, as these formats have them. */
export function otherChapters({ chapters }: PlanFormat, sources: Sources = shipped): readonly Chapter[] {
  const roles = new Set(chapters.flatMap(({ role }) => (role === '' ? [] : role)))
  const contents = new Set<string>(chapters.flatMap(({ content }) => (content === 'sections' ? [] : content)))
  const free = sources
    .flatMap((format) => format.chapters)
    .filter(({ role, content }) => !(role !== '' && roles.has(role)) && !contents.has(content))
  return notIn([], free, ({ role, content }) => `${role} ${content}`)
}

/** Those of some items whose keys are none of these, each key once. */
function notIn<T>(keys: readonly string[], items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Set(keys)
  return items.filter((item) => {
    const key = keyOf(item)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** For which time a format's amounts usually are. */
export function usualSpan({ spans }: CostModel): CostModel['spans'][number] {
  return spans[0] ?? 'year'
}

/** The times for which there may be amounts, with or without one of them; the usual one stays first. */
export function spansWith(
  { spans }: CostModel,
  span: CostModel['spans'][number],
  isAllowed: boolean,
): CostModel['spans'] {
  const others = spans.filter((one) => one !== span)
  return isAllowed ? [...others, span] : others
}

/** The columns that a table of activities could have besides its own, as these formats have them. */
export function otherColumns(
  columns: readonly ActivityColumn[],
  sources: Sources = shipped,
): readonly ActivityColumn[] {
  return notIn(
    columns.map(({ content }) => content),
    sources.flatMap((format) => [
      ...format.activityTable.columns,
      ...format.objectiveParts.flatMap((part) => part.columns),
    ]),
    ({ content }) => content,
  )
}

/** The parts of an objective that a format could print besides its own, as these formats have them. */
export function otherParts(
  { objectiveParts }: PlanFormat,
  sources: Sources = shipped,
): readonly ObjectivePart[] {
  return notIn(
    objectiveParts.map(({ content }) => content),
    sources.flatMap((format) => format.objectiveParts),
    ({ content }) => content,
  )
}

/** The rows of totals that a format could have besides its own, as these formats have them. */
export function otherTotals({ activityTable }: PlanFormat, sources: Sources = shipped): readonly TotalsRow[] {
  const key = ({ after, level, category, show }: TotalsRow): string => `${after} ${level} ${category} ${show}`
  return notIn(
    activityTable.totals.map(key),
    sources.flatMap((format) => format.activityTable.totals),
    key,
  )
}

/** A phrase with other words in one language. */
export function worded(phrase: Phrase, language: keyof Phrase, text: string): Phrase {
  return { ...phrase, [language]: text }
}

/** Whether something of a format is left out in another one. */
export function hasLess(one: PlanFormat, other: PlanFormat): boolean {
  const lists = ({ levels, chapters, objectiveParts, activityTable, indicatorTable }: PlanFormat) => [
    levels,
    chapters,
    objectiveParts,
    activityTable.columns,
    activityTable.totals,
    indicatorTable.columns,
  ]
  const now = lists(other)
  return lists(one).some((list, index) => list.length > (now[index]?.length ?? 0))
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
