import type { EntityOf, Plan } from '../../shared/model/index.ts'
import { splitOf, type Totals } from '../../shared/totals/index.ts'
import type { Speech } from '../i18n/language.ts'
import { activityPeriod, costWords, namesOf, sourcesOf } from '../objectives/activity-texts.ts'
import type { Money } from '../plan/plan-context.ts'

type Activity = EntityOf<'activity'>

/** Columns whose cells are one text. */
export const textColumns = [
  'title',
  'description',
  'costDescription',
  'output',
  'verification',
  'reference',
  'monitoring',
] as const

/** Columns whose cells name institutions. */
export const listColumns = ['responsible', 'supporting'] as const

/** The columns of the table, in their order. */
export const columnNames = [
  'title',
  'description',
  'period',
  'responsible',
  'supporting',
  'costKind',
  'costDescription',
  'sources',
  'total',
  'output',
  'verification',
  'reference',
  'monitoring',
] as const

export type ColumnName = (typeof columnNames)[number]
export type TextColumn = (typeof textColumns)[number]
export type ListColumn = (typeof listColumns)[number]

/** What is shown before the user chooses. */
export const usualColumns: readonly ColumnName[] = [
  'title',
  'period',
  'responsible',
  'costKind',
  'sources',
  'total',
  'output',
]

/** How a cell is edited: as text, by a choice, as a list; sources and totals come from the budget. */
export type ColumnType = 'text' | 'period' | 'cost' | 'list' | 'fixed'

/** How the cells of a column are edited. */
export function columnType(name: ColumnName): ColumnType {
  if (isTextColumn(name)) return 'text'
  if (isListColumn(name)) return 'list'
  if (name === 'period') return 'period'
  return name === 'costKind' ? 'cost' : 'fixed'
}

export function isTextColumn(name: ColumnName): name is TextColumn {
  return textColumns.some((one) => one === name)
}

export function isListColumn(name: ColumnName): name is ListColumn {
  return listColumns.some((one) => one === name)
}

/** What the cells need to be put into words. */
export interface CellWords {
  readonly speech: Speech
  readonly plan: Plan
  readonly totals: Totals
  readonly money: Money
}

/** What a cell says while it is not edited. */
export function cellWords(
  { speech, plan, totals, money }: CellWords,
  activity: Activity,
  name: ColumnName,
): string {
  const { t, format } = speech
  if (isTextColumn(name)) return activity[name]
  if (isListColumn(name)) return format.list(namesOf(plan, activity[name]))
  switch (name) {
    case 'period':
      return activityPeriod(t, activity)
    case 'costKind':
      return t(`content.activity.costKinds.${activity.costKind}`)
    case 'sources':
      return format.list(sourcesOf(plan, activity))
    case 'total': {
      const { total } = splitOf(totals, activity.id).all
      return total === 0 ? costWords(t, activity) : money.bare(total)
    }
  }
}
