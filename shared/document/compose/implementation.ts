import type { EntityOf } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { activityTable } from './activity-table.ts'
import { type Context, say } from './context.ts'
import { implementationRows, objectiveRows } from './implementation-rows.ts'
import { shortLabel } from './labels.ts'
import { amountText } from './money.ts'
import { runOf } from './phrases.ts'
import { paragraph } from './text.ts'

/** The implementation plan as one table, and a note on amounts that no sum holds. */
export function implementation(context: Context): readonly Block[] {
  const heading = context.format.chapters.find(({ content }) => content === 'implementation-plan')?.heading
  const summary = heading === undefined ? '' : say(context, heading)
  const rows = implementationRows(context, rowOptions(context))
  return [activityTable(context, { summary, rows }), ...outsideNote(context)]
}

/** The activities of an objective in a table of their own, with the sums that end with it; none if it has none. */
export function objectiveTable(context: Context, objective: EntityOf<'objective'>): readonly Block[] {
  const rows = objectiveRows(context, rowOptions(context), objective)
  return rows.length === 0 ? [] : [activityTable(context, { summary: shortLabel(context, objective), rows })]
}

/** Says of amounts of years outside the plan that no sum holds them. */
export function outsideNote(context: Context): readonly Block[] {
  const { outside } = context.totals.plan.all
  if (outside === 0) return []
  const sentence = say(context, context.format.sentences.outside, { amount: amountText(context, outside) })
  return [paragraph('note', runOf(sentence))]
}

/** On paper each source has a row of its own where the format has a column for sources. */
function rowOptions({ format }: Context) {
  const bySource = format.activityTable.columns.some(({ content }) => content === 'fundingSource')
  return { bySource, byCategory: false }
}
