import type { IndicatorColumn } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import type { Block, Cell, Row } from '../tree.ts'
import { type Context, say } from './context.ts'
import { baselineText, targetText, targetYears } from './indicator-texts.ts'
import { label, numberOf, shortLabel } from './labels.ts'
import { cell, cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { ownLines } from './text.ts'

type Indicator = EntityOf<'indicator'>
type Owner = EntityOf<'objective'> | EntityOf<'result'>

/** A printed column: the format's, or one of a target's years. */
interface Slot {
  readonly column: IndicatorColumn
  readonly year: number | null
}

/**
 * The indicators of an objective and of its results in one table; no block if there are none, unless the table has the title
 * of the objective.
 */
export function indicatorsPart(context: Context, objective: EntityOf<'objective'>): readonly Block[] {
  const owners: readonly Owner[] = [objective, ...childrenOf(context.plan, objective.id, 'result')]
  const all = owners.flatMap((owner) => indicatorsOf(context, owner))
  const hasObjective = context.format.indicatorTable.columns.some(({ content }) => content === 'objective')
  if (all.length === 0 && !hasObjective) return []
  const slots = slotsOf(context, all)
  if (slots.length === 0) return []
  const numbers = numbersOf(context, objective, all)
  const rows = owners.flatMap((owner) => ownerRows(context, slots, owner, numbers))
  return [
    table({
      summary: shortLabel(context, objective),
      columns: slots.map(({ column: { minimum, weight } }) => column(minimum, weight)),
      headerRows: 1,
      density: context.format.indicatorTable.density,
      rows: [
        headerOf(context, slots),
        ...(hasObjective ? withObjective(context, slots, objective, rows) : rows),
      ],
    }),
  ]
}

/** The printed number of each indicator of an objective and its results. */
function numbersOf(
  context: Context,
  objective: EntityOf<'objective'>,
  indicators: readonly Indicator[],
): ReadonlyMap<Id, string> {
  const { numbering, secondary } = context.format.indicatorTable
  const mark = say(context, secondary)
  const before = numbering === 'code' ? `${numberOf(context, objective)}.` : ''
  const numbered = indicators.filter((one) => mark !== '' || !one.secondary)
  return new Map(
    numbered.map((one, index) => [one.id, `${before}${index + 1}${one.secondary ? ` ${mark}` : ''}`]),
  )
}

/** The cell of the objective beside all rows; a row of its own where there are none. */
function withObjective(
  context: Context,
  slots: readonly Slot[],
  objective: EntityOf<'objective'>,
  rows: readonly Row[],
): readonly Row[] {
  const others = slots.filter(({ column: { content } }) => content !== 'objective')
  const [first = row(others.map(() => cellOf([]))), ...more] = rows
  const spanning = cell(label(context, objective), { rowSpan: more.length + 1, tone: 'sub-band' })
  return [{ ...first, cells: [spanning, ...first.cells] }, ...more]
}

function indicatorsOf({ plan }: Context, { id }: Owner): readonly Indicator[] {
  return childrenOf(plan, id, 'indicator')
}

/** The columns that have something to show; the objective's first, and one for each year of a target. */
function slotsOf(context: Context, indicators: readonly Indicator[]): readonly Slot[] {
  const years = targetColumns(context, indicators)
  const slots = context.format.indicatorTable.columns.flatMap((one): readonly Slot[] => {
    if (one.content === 'targets') return years.filter(({ column: own }) => own === one)
    const isKept = !one.optional || one.content === 'objective' || one.content === 'number'
    const isShown =
      isKept || indicators.some((indicator) => textIn(context, { column: one, year: null }, indicator) !== '')
    return isShown ? [{ column: one, year: null }] : []
  })
  const isObjective = ({ column: { content } }: Slot): boolean => content === 'objective'
  return [...slots.filter(isObjective), ...slots.filter((slot) => !isObjective(slot))]
}

/** A column for each year that should have a target, or has one. */
function targetColumns(context: Context, indicators: readonly Indicator[]): readonly Slot[] {
  const columns = context.format.indicatorTable.columns.filter(({ content }) => content === 'targets')
  const planned = context.totals.years
  return targetYears(context, indicators).flatMap((year): readonly Slot[] => {
    const own = columns.findLast(({ years }) => isFor(years, year, planned))
    const isUsed = indicators.some((indicator) => targetText(context, indicator, year) !== '')
    const column = own ?? (isUsed ? columns[0] : undefined)
    return column === undefined || (column.optional && !isUsed) ? [] : [{ column, year }]
  })
}

function isFor(years: IndicatorColumn['years'], year: number, planned: readonly number[]): boolean {
  if (years === 'every') return planned.includes(year)
  return year === (years === 'first' ? planned[0] : planned.at(-1))
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
  numbers: ReadonlyMap<Id, string>,
): readonly Row[] {
  const indicators = indicatorsOf(context, owner)
  const own = slots.filter(({ column: { content } }) => content !== 'objective')
  const rows = indicators.map((indicator) => {
    const number = numbers.get(indicator.id) ?? ''
    const cells = own.map((slot) => cellIn(context, slot, indicator, number))
    return row(cells, { entity: indicator.id })
  })
  if (own.length === 0) return []
  if (rows.length === 0 || owner.kind === 'objective' || owner.title.trim() === '') return rows
  const band = row([cell(label(context, owner), { columnSpan: own.length })], {
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
    case 'objective':
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
