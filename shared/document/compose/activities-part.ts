import type { ActivityColumn, ObjectivePart } from '../../formats/index.ts'
import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Block, Row } from '../tree.ts'
import { activityCell } from './activity-cell.ts'
import { type Context, codeOf, say } from './context.ts'
import { shortLabel } from './labels.ts'
import { cellOf, column, headerRow, row, table, textCell } from './table.ts'

type Activity = EntityOf<'activity'>
type Result = EntityOf<'result'>

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
  const cells = columns.map((column) => cellOf(activityCell(context, activity, column)))
  return row(cells, { entity: activity.id })
}
