import type { IndicatorColumn } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import type { Block, Cell, Row } from '../tree.ts'
import { type Context, say } from './context.ts'
import { baselineText, targetText, targetYears } from './indicator-texts.ts'
import { label, shortLabel } from './labels.ts'
import { cell, cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { ownLines } from './text.ts'

type Indicator = EntityOf<'indicator'>
type Owner = EntityOf<'objective'> | EntityOf<'result'>

/** A printed column: the format's, or one of a target's years. */
interface Slot {
  readonly column: IndicatorColumn
  readonly year: number | null
}

/** The indicators of an objective and of its results in one table; no block if there are none. */
export function indicatorsPart(context: Context, objective: EntityOf<'objective'>): readonly Block[] {
  const owners: readonly Owner[] = [objective, ...childrenOf(context.plan, objective.id, 'result')]
  const all = owners.flatMap((owner) => indicatorsOf(context, owner))
  if (all.length === 0) return []
  const slots = slotsOf(context, all)
  const numbers = new Map(all.filter(({ secondary }) => !secondary).map(({ id }, index) => [id, index + 1]))
  const rows = owners.flatMap((owner) => ownerRows(context, slots, owner, numbers))
  return [
    table({
      summary: shortLabel(context, objective),
      columns: slots.map(({ column: { minimum, weight } }) => column(minimum, weight)),
      headerRows: 1,
      rows: [headerOf(context, slots), ...rows],
    }),
  ]
}

function indicatorsOf({ plan }: Context, { id }: Owner): readonly Indicator[] {
  return childrenOf(plan, id, 'indicator')
}

/** The columns that have something to show; a column for each year that has or should have a target. */
function slotsOf(context: Context, indicators: readonly Indicator[]): readonly Slot[] {
  return context.format.indicatorTable.columns.flatMap((one): readonly Slot[] => {
    if (one.content === 'targets') {
      return targetYears(context, indicators).map((year) => ({ column: one, year }))
    }
    const isShown =
      !one.optional ||
      indicators.some((indicator) => textIn(context, { column: one, year: null }, indicator) !== '')
    return isShown ? [{ column: one, year: null }] : []
  })
}

function headerOf(context: Context, slots: readonly Slot[]): Row {
  return headerRow(
    slots.map(({ column: { heading }, year }) => textCell(say(context, heading, { year: year ?? '' }))),
  )
}

/** The indicators of an objective, or those of a result under its label. */
function ownerRows(
  context: Context,
  slots: readonly Slot[],
  owner: Owner,
  numbers: ReadonlyMap<Id, number>,
): readonly Row[] {
  const indicators = indicatorsOf(context, owner)
  const rows = indicators.map((indicator) => {
    const number = String(numbers.get(indicator.id) ?? '')
    const cells = slots.map((slot) => cellIn(context, slot, indicator, number))
    return row(cells, { entity: indicator.id })
  })
  if (rows.length === 0 || owner.kind === 'objective' || owner.title.trim() === '') return rows
  const band = row([cell(label(context, owner), { columnSpan: slots.length })], {
    tone: 'sub-band',
    keepWithNext: true,
    entity: owner.id,
  })
  return [band, ...rows]
}

function cellIn(context: Context, slot: Slot, indicator: Indicator, number: string): Cell {
  if (slot.column.content === 'number') return textCell(number)
  return cellOf(ownLines(context, textIn(context, slot, indicator)))
}

function textIn(context: Context, { column: { content }, year }: Slot, indicator: Indicator): string {
  switch (content) {
    case 'number':
      return ''
    case 'baseline':
      return baselineText(context, indicator)
    case 'targets':
      return year === null ? '' : targetText(context, indicator, year)
    default:
      return indicator[content]
  }
}
