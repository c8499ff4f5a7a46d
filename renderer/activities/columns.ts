import { isOwn, type OwnContent, ownText } from '../../shared/formats/index.ts'
import type { EntityOf, Id, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { splitOf, type Totals } from '../../shared/totals/index.ts'
import { change } from '../drafting/batches.ts'
import { pastedLines } from '../drafting/pasted-lines.ts'
import type { Speech } from '../i18n/language.ts'
import { activityPeriod, costWords, namesOf, sourcesOf } from '../objectives/activity-texts.ts'
import { writeOwnText } from '../objectives/own-texts.ts'
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

/** Columns whose cells are several texts, one a line. */
export const linesColumns = ['steps', 'indicators'] as const

/** Columns whose cells name institutions. */
export const listColumns = ['responsible', 'supporting'] as const

/** The columns of the table, in their order. */
export const columnNames = [
  'title',
  'description',
  'steps',
  'indicators',
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

/** A column that every format may have, or one that only the plan's format has. */
export type ColumnName = (typeof columnNames)[number] | OwnContent
export type LinesColumn = (typeof linesColumns)[number]
export type TextColumn = (typeof textColumns)[number] | LinesColumn | OwnContent
export type ListColumn = (typeof listColumns)[number]

/** What is shown before the user chooses, with every column that only the plan's format has. */
const usualColumns: readonly ColumnName[] = [
  'title',
  'period',
  'responsible',
  'costKind',
  'sources',
  'total',
  'output',
]

/** Whether a column is shown; `toggled` are those that the user has hidden, or shown though they usually are not. */
export function isColumnShown(name: ColumnName, toggled: readonly ColumnName[]): boolean {
  return (usualColumns.includes(name) || isOwn(name)) !== toggled.includes(name)
}

/** How a cell is edited: as text, by a choice, as a list; sources and totals come from the budget. */
export type ColumnType = 'text' | 'period' | 'cost' | 'list' | 'fixed'

/** How the cells of a column are edited. */
export function columnType(name: ColumnName): ColumnType {
  if (isTextColumn(name)) return 'text'
  if (isListColumn(name)) return 'list'
  if (name === 'period') return 'period'
  return name === 'costKind' ? 'cost' : 'fixed'
}

/** Whether the cells of a column are typed as text. */
export function isTextColumn(name: ColumnName): name is TextColumn {
  return textColumns.some((one) => one === name) || isLinesColumn(name) || isOwn(name)
}

/** Whether the cells of a column are several texts. */
export function isLinesColumn(name: ColumnName): name is LinesColumn {
  return linesColumns.some((one) => one === name)
}

/** The text of a cell as it is typed. */
export function textIn(plan: Plan, activity: Activity, column: TextColumn): string {
  if (isOwn(column)) return ownText(plan, activity.id, column)
  return isLinesColumn(column) ? activity[column].join('\n') : activity[column]
}

/** The operations by which a cell has another text. */
export function textChange(plan: Plan, id: Id, column: TextColumn, text: string): Batch {
  if (isOwn(column)) return writeOwnText(plan, id, column, text)
  return change(plan, 'activity', id, { [column]: isLinesColumn(column) ? pastedLines(text) : text })
}

/** Whether the cells of a column name institutions. */
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
  if (isTextColumn(name)) return textIn(plan, activity, name)
  if (isListColumn(name)) return format.list(namesOf(plan, activity[name]))
  switch (name) {
    case 'period':
      return activityPeriod(t, activity)
    case 'costKind':
      return activity.costWords || t(`content.activity.costKinds.${activity.costKind}`)
    case 'sources':
      return format.list(sourcesOf(plan, activity))
    case 'total': {
      const { total } = splitOf(totals, activity.id).all
      return total === 0 ? costWords(t, activity) : money.bare(total)
    }
  }
}
