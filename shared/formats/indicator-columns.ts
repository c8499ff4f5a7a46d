import type { IndicatorColumn, PlanFormat } from './types.ts'

/** What can be written of an indicator: a value, or the targets of one year. */
export type IndicatorField = 'title' | 'unit' | 'baseline' | 'source' | 'result' | 'target'

/** A column of a page's indicators, with the heading of the format. */
export interface ShownIndicatorColumn {
  readonly field: IndicatorField
  /** Of a target; null for another column. */
  readonly year: number | null
  readonly column: IndicatorColumn
}

/**
 * The columns of a format's indicators, in its order: a target for each year that the format asks for, and for each year
 * for which there is one.
 * @param years those of the plan
 * @param used years for which some indicator has a target
 */
export function indicatorColumnsOf(
  { indicatorTable }: PlanFormat,
  years: readonly number[],
  used: readonly number[],
): readonly ShownIndicatorColumn[] {
  const targets = indicatorTable.columns.filter(({ content }) => content === 'targets')
  const asked = new Map(targets.flatMap((column) => yearsOf(column, years).map((year) => [year, column])))
  const first = targets[0]
  if (first !== undefined) for (const year of used) if (!asked.has(year)) asked.set(year, first)
  const inOrder = [...asked].toSorted(([one], [other]) => one - other)
  return indicatorTable.columns.flatMap((column): readonly ShownIndicatorColumn[] => {
    const { content } = column
    if (content === 'number' || content === 'objective') return []
    if (content !== 'targets') return [{ field: content, year: null, column }]
    if (column !== first) return []
    return inOrder.map(([year, of]) => ({ field: 'target', year, column: of }))
  })
}

function yearsOf({ years: which }: IndicatorColumn, years: readonly number[]): readonly number[] {
  if (which === 'every') return years
  return which === 'first' ? years.slice(0, 1) : years.slice(-1)
}
