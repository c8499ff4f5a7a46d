import type { ActivityColumn, ActivityColumnContent, ObjectivePart } from '../../formats/index.ts'
import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Block, Cell, List, Paragraph, Row } from '../tree.ts'
import { activityCell, type CommonContent, codedTitle, isCommon } from './activity-cell.ts'
import { type Context, codeOf, say } from './context.ts'
import { shortLabel } from './labels.ts'
import { runOf } from './phrases.ts'
import { cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { body, bold } from './text.ts'

type Activity = EntityOf<'activity'>
type Result = EntityOf<'result'>

/** What is printed with the description where no column of the format shows it. */
const further = ['steps', 'output', 'indicators', 'verification', 'reference', 'monitoring'] as const

/** One table of described activities for each result. */
export function activitiesPart(
  context: Context,
  part: ObjectivePart,
  objective: EntityOf<'objective'>,
): readonly Block[] {
  return childrenOf(context.plan, objective.id, 'result').flatMap((result) =>
    resultTable(context, part, result),
  )
}

function resultTable(context: Context, { columns, band }: ObjectivePart, result: Result): readonly Block[] {
  const activities = childrenOf(context.plan, result.id, 'activity')
  if (activities.length === 0) return []
  const title = say(context, band, { code: codeOf(context, result.id) })
  const isTitled = result.title.trim() !== ''
  const bandRow = headerRow([textCell(title, { columnSpan: columns.length, tone: 'band' })])
  const headings = headerRow(columns.map(({ heading }) => textCell(say(context, heading))))
  const header = isTitled ? [bandRow, headings] : [headings]
  return [
    table({
      summary: isTitled ? title : shortLabel(context, result),
      columns: columns.map(({ minimum, weight }) => column(minimum, weight)),
      headerRows: header.length,
      rows: [...header, ...activities.map((activity) => activityRow(context, columns, activity))],
    }),
  ]
}

function activityRow(context: Context, columns: readonly ActivityColumn[], activity: Activity): Row {
  const cells = columns.map(({ content }): Cell => {
    if (!isCommon(content)) return cellOf([])
    if (content === 'title' && !shows(columns, 'code')) return cellOf(codedTitle(context, activity))
    const blocks = activityCell(context, activity, content)
    return cellOf(
      content === 'description' ? [...blocks, ...furtherBlocks(context, columns, activity)] : blocks,
    )
  })
  return row(cells, { entity: activity.id })
}

/** What no table of the format has a column for, each under its name. */
function furtherBlocks(
  context: Context,
  columns: readonly ActivityColumn[],
  activity: Activity,
): readonly (Paragraph | List)[] {
  const everywhere = [...columns, ...context.format.activityTable.columns]
  return further
    .filter((content) => !shows(everywhere, content))
    .flatMap((content) => named(context, activity, content))
}

function named(
  context: Context,
  activity: Activity,
  content: (typeof further)[number] & CommonContent,
): readonly (Paragraph | List)[] {
  const [first, ...more] = activityCell(context, activity, content)
  if (first === undefined) return []
  const name = bold(runOf(`${context.words.activity[content]}: `))
  if (first.type === 'list') return [body(bold(runOf(`${context.words.activity[content]}:`))), first, ...more]
  return [{ ...first, content: [...name, ...first.content] }, ...more]
}

function shows(columns: readonly ActivityColumn[], content: ActivityColumnContent): boolean {
  return columns.some((one) => one.content === content)
}
