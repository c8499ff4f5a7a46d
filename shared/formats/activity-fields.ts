import { isOwn } from './own-columns.ts'
import type { ActivityColumnContent, ActivityTable, OwnContent, Phrase, PlanFormat } from './types.ts'

/** What can be written of an activity, as a page asks for it. */
export const activityFields = [
  'title',
  'description',
  'steps',
  'period',
  'responsible',
  'supporting',
  'costKind',
  'costWords',
  'costDescription',
  'fundingSources',
  'output',
  'indicators',
  'verification',
  'reference',
  'monitoring',
] as const

/** A value of an activity, or what stands in a column that only its format has. */
export type ActivityField = (typeof activityFields)[number] | OwnContent

type Content = ActivityColumnContent

/** What is written into each column. */
const written: Readonly<Partial<Record<Content, readonly ActivityField[]>>> = {
  'coded-title': ['title'],
  costDescription: ['costKind', 'costWords', 'costDescription'],
  fundingSource: ['fundingSources'],
  'amounts-by-year': ['costKind', 'costWords'],
  total: ['costKind', 'costWords'],
  cost: ['costKind', 'costWords', 'costDescription', 'fundingSources'],
  'yearly-cost': ['costKind', 'costWords', 'costDescription', 'fundingSources'],
}

/** Under which column's heading a field stands, where columns are not called like it. */
const headed: Readonly<Partial<Record<(typeof activityFields)[number], readonly Content[]>>> = {
  title: ['title', 'coded-title'],
  costKind: ['cost', 'yearly-cost'],
  costWords: [],
  fundingSources: ['fundingSource'],
}

/**
 * What a format prints of an activity, in the order of its columns, the title first: whoever writes an activity needs
 * nothing else.
 */
export function activityFieldsOf(format: PlanFormat): readonly ActivityField[] {
  const columns = [...(printsTable(format) ? format.activityTable.columns : []), ...partColumns(format)]
  const contents = columns.flatMap(({ content, below }) => [content, ...below.map((one) => one.content)])
  const fields = contents.flatMap((content) => written[content] ?? asField(content))
  return [...new Set<ActivityField>(['title', ...fields])].filter(
    (field) => field !== 'costWords' || format.costModel.words,
  )
}

/** What a format calls a value of an activity; null where it has no column of its own for it. */
export function activityHeading(format: PlanFormat, field: ActivityField): Phrase | null {
  const columns = tableColumnsOf(format)
  const wanted: readonly string[] = (isOwn(field) ? undefined : headed[field]) ?? [field]
  const heading = columns.find(({ content }) => wanted.includes(content))?.heading
  return heading === undefined || Object.values(heading).every((text) => text === '') ? null : heading
}

/** The columns in which a format prints activities: those of its table, else those in which it describes them. */
export function tableColumnsOf(format: PlanFormat): ActivityTable['columns'] {
  return printsTable(format) ? format.activityTable.columns : partColumns(format)
}

/** Whether a format prints words such as `KA` in the very cell of the amounts, so that they are typed where amounts are. */
export function hasWordsAmongAmounts({ costModel, activityTable }: PlanFormat): boolean {
  return (
    costModel.words &&
    activityTable.columns.some(({ content }) => content === 'cost' || content === 'yearly-cost')
  )
}

function printsTable({ chapters, objectiveParts }: PlanFormat): boolean {
  return (
    chapters.some(({ content }) => content === 'implementation-plan') ||
    objectiveParts.some(({ content }) => content === 'activity-table')
  )
}

function partColumns({ objectiveParts }: PlanFormat): ActivityTable['columns'] {
  return objectiveParts.flatMap(({ columns }) => columns)
}

function asField(content: Content): readonly ActivityField[] {
  if (isOwn(content)) return [content]
  return activityFields.filter((field) => field === content)
}
