import { columnsBelow, headWidth, readInOrder } from '../components/columns-below.ts'
import { columnKey, type IndicatorColumn } from './indicator-values.ts'

/** How a grid of indicators uses its room. */
export interface IndicatorLayout {
  /** In reading order, those below the title after it. */
  readonly columns: readonly IndicatorColumn[]
  readonly isBelow: (column: IndicatorColumn) => boolean
}

/** Least widths in rem. */
const leastWidths: Readonly<Record<IndicatorColumn['name'], number>> = {
  title: 12,
  unit: 4.5,
  baseline: 4.75,
  baselineYear: 3.75,
  target: 4.75,
  result: 4.75,
  source: 8,
}

/** Rem that the button at the end of a row takes. */
const buttonWidth = 2

/** What is furthest from the figures goes below the title first, the figures last. */
const yielding: readonly IndicatorColumn['name'][] = [
  'source',
  'baselineYear',
  'unit',
  'result',
  'baseline',
  'target',
]

/**
 * Lays out the columns of a grid.
 * @param room the width in rem
 */
export function indicatorLayout(
  columns: readonly IndicatorColumn[],
  head: (column: IndicatorColumn) => string,
  room: number,
): IndicatorLayout {
  const sizes = columns.map((column) => ({
    name: columnKey(column),
    least: Math.max(leastWidths[column.name], headWidth(head(column))),
  }))
  const keys = yielding.flatMap((name) => columns.filter((column) => column.name === name).map(columnKey))
  const below = columnsBelow(sizes, room - buttonWidth, keys)
  const order = readInOrder(columns.map(columnKey), 'title', below)
  return {
    columns: order.flatMap((key) => columns.find((column) => columnKey(column) === key) ?? []),
    isBelow: (column) => below.has(columnKey(column)),
  }
}

/** Whether a column is that of the titles. */
export function isTitle({ name }: IndicatorColumn): boolean {
  return name === 'title'
}
