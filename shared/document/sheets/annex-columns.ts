import type { ActivityColumn } from '../../formats/index.ts'
import { periodOf } from '../../model/index.ts'
import { type Context, say } from '../compose/context.ts'
import { describedCost } from '../compose/cost-words.ts'
import {
  columnOf,
  isAmount,
  objectiveFirst,
  type Slot,
  slotsOfColumn,
  yearSlots,
} from '../compose/implementation-columns.ts'

/**
 * The columns of the spreadsheet annex: the format's, but with every amount as a number. A cost that the paper says in one
 * cell is parted into amounts, source and description; amounts by year have a total; categories are told where the format
 * splits by them.
 */
export function annexSlots(context: Context): readonly Slot[] {
  const { activityTable, costModel } = context.format
  const slots = activityTable.columns.flatMap((column) => slotsInSheet(context, column))
  const withTotal = slots.some(({ type }) => type === 'total') ? slots : afterAmounts(context, slots)
  const isSplit = costModel.economicSplit || activityTable.totals.some(({ category }) => category !== 'every')
  return objectiveFirst(isSplit ? beforeAmounts(context, withTotal) : withTotal)
}

function slotsInSheet(context: Context, column: ActivityColumn): readonly Slot[] {
  if (!isCost(column)) return slotsOfColumn(context, column)
  const { columns } = context.format.activityTable
  if (columns.find(isCost) !== column) return []
  if (columns.some(({ content }) => content === 'amounts-by-year' || content === 'total')) {
    return aboutCost(context)
  }
  if (column.content === 'cost' || !isYearly(context)) {
    return [...amountSlots(context, column), ...aboutCost(context)]
  }
  const yearly: Slot = { ...columnOf(context, column), type: 'yearly' }
  return [yearly, totalSlot(context), ...aboutCost(context)]
}

function isCost({ content }: ActivityColumn): boolean {
  return content === 'cost' || content === 'yearly-cost'
}

/** One column where all amounts are for the whole plan; else one for each year, the whole plan and the total. */
function amountSlots(context: Context, column: ActivityColumn): readonly Slot[] {
  const isByYear = context.totals.plan.all.years.some((amount) => amount !== 0) || !context.hasWhole
  if (isByYear) return [...yearSlots(context, column), totalSlot(context)]
  return [{ ...columnOf(context, column), type: 'total' }]
}

function totalSlot(context: Context): Slot {
  const heading = `${say(context, context.format.budgetTable.total)} ${periodOf(context.root)}`
  return { type: 'total', heading, over: null, minimum: 16, weight: 0.4 }
}

/** The source of an amount, and the description of the cost if there is one, unless the format has columns for them. */
function aboutCost(context: Context): readonly Slot[] {
  const { columns } = context.format.activityTable
  const has = (content: ActivityColumn['content']): boolean => columns.some((one) => one.content === content)
  const heading = say(context, context.format.budgetTable.source)
  const source: Slot = { type: 'source', heading, over: null, minimum: 20, weight: 1 }
  return [
    ...(has('fundingSource') ? [] : [source]),
    ...(has('costDescription') || !hasDescriptions(context) ? [] : [descriptionSlot(context)]),
  ]
}

function descriptionSlot(context: Context): Slot {
  const text = context.words.cost.description
  const heading = { sq: text, sr: text, en: text }
  const column: ActivityColumn = { content: 'costDescription', heading, minimum: 20, weight: 2, below: [] }
  return { ...columnOf(context, column), type: 'common', column }
}

function hasDescriptions(context: Context): boolean {
  return [...context.plan.entities.values()].some(
    (entity) => entity.kind === 'activity' && describedCost(context, entity).length > 0,
  )
}

/** True if every amount is for each year alike, so that one column has them all. */
function isYearly({ plan }: Context): boolean {
  return [...plan.entities.values()].every(
    (entity) => entity.kind !== 'cost-line' || entity.span === 'every-year',
  )
}

function afterAmounts(context: Context, slots: readonly Slot[]): readonly Slot[] {
  const last = slots.findLastIndex(isAmount)
  if (last === -1) return slots
  return [...slots.slice(0, last + 1), totalSlot(context), ...slots.slice(last + 1)]
}

function beforeAmounts(context: Context, slots: readonly Slot[]): readonly Slot[] {
  const first = slots.findIndex(isAmount)
  if (first === -1) return slots
  const heading = context.words.cost.category
  const category: Slot = { type: 'category', heading, over: null, minimum: 16, weight: 0.4 }
  return [...slots.slice(0, first), category, ...slots.slice(first)]
}
