import { indicatorColumnsOf, type Phrase, type PlanFormat } from '../../shared/formats/index.ts'
import {
  childrenOf,
  type EntityOf,
  entityOf,
  fieldsOf,
  type Id,
  limits,
  type Plan,
  rootOf,
  type Values,
  yearsOf,
} from '../../shared/model/index.ts'
import { readMeasure } from '../../shared/money/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { change, insertion, removal } from '../drafting/batches.ts'

export type Indicator = EntityOf<'indicator'>

/** A column of the grid of indicators: one of their values, or the target of one year. */
export type IndicatorColumn =
  | {
      readonly name: 'title' | 'unit' | 'baseline' | 'baselineYear' | 'source' | 'result'
      /** What the plan's format calls it. */
      readonly heading?: Phrase
    }
  | { readonly name: 'target'; readonly year: number; readonly heading?: Phrase }

/** The name of a column in the keys of the focus. */
export function columnKey(column: IndicatorColumn): string {
  return column.name === 'target' ? `target-${column.year}` : column.name
}

/** The columns of a grid, as the plan's format has them: targets for its years, and for any other for which there is one. */
export function columnsOf(
  plan: Plan,
  indicators: readonly Indicator[],
  format: PlanFormat,
): readonly IndicatorColumn[] {
  const targets = indicators.flatMap(({ id }) => childrenOf(plan, id, 'indicator-target'))
  const used = targets.map(({ year }) => year)
  return indicatorColumnsOf(format, yearsOf(plan), used).flatMap(
    ({ field, year, column: { heading, optional } }): readonly IndicatorColumn[] => {
      // Few papers have results of indicators; where they may be left out they take no room before somebody has one.
      if (field === 'result' && optional && indicators.every(({ result }) => result === '')) return []
      if (field === 'target') return [{ name: field, year: year ?? 0, heading }]
      // The year of a baseline is printed with it.
      if (field === 'baseline') return [{ name: field, heading }, { name: 'baselineYear' }]
      return [{ name: field, heading }]
    },
  )
}

/** What a cell says. A number without words is printed by `print`. */
export function cellText(
  plan: Plan,
  indicator: Indicator,
  column: IndicatorColumn,
  print: (thousandths: number) => string,
): string {
  const measured = (words: string, thousandths: number | null): string =>
    words !== '' || thousandths === null ? words : print(thousandths)
  if (column.name === 'target') {
    const target = targetOf(plan, indicator.id, column.year)
    return target === null ? '' : measured(target.words, target.thousandths)
  }
  if (column.name === 'baseline') return measured(indicator.baselineWords, indicator.baselineThousandths)
  if (column.name === 'baselineYear') return String(indicator.baselineYear ?? '')
  return indicator[column.name]
}

function targetOf(plan: Plan, indicator: Id, year: number): EntityOf<'indicator-target'> | null {
  return childrenOf(plan, indicator, 'indicator-target').find((target) => target.year === year) ?? null
}

/** Where a new indicator comes into the plan once something is written in its row. */
export interface NewIndicator {
  readonly owner: Id
  /** Under which id a new target is made. */
  readonly target: Id
}

/** Writes a cell; the row of a new indicator becomes one, unless nothing is written. */
export function writeCell(
  plan: Plan,
  id: Id,
  column: IndicatorColumn,
  text: string,
  { owner, target }: NewIndicator,
): Batch {
  const known = entityOf(plan, id, 'indicator') !== null
  if (!known && text === '') return []
  if (column.name === 'target') {
    const made = known ? [] : insertion(plan, 'indicator', lastIn(plan, owner), [{ id, values: {} }])
    return [...made, ...writeTarget(plan, id, column.year, text, target)]
  }
  const values = valuesFor(plan, column, text)
  if (values === null) return []
  return known
    ? change(plan, 'indicator', id, values)
    : insertion(plan, 'indicator', lastIn(plan, owner), [{ id, values }])
}

function lastIn(plan: Plan, owner: Id): { readonly parent: Id; readonly before: Id | null } {
  const siblings = plan.children.get(owner) ?? []
  const last = childrenOf(plan, owner, 'indicator').at(-1)
  return {
    parent: owner,
    before: last ? (siblings[siblings.indexOf(last.id) + 1] ?? null) : (siblings[0] ?? null),
  }
}

function writeTarget(plan: Plan, indicator: Id, year: number, text: string, fresh: Id): Batch {
  const found = targetOf(plan, indicator, year)
  if (text === '') return found === null ? [] : removal(plan, [found.id])
  const values = readMeasure(text, rootOf(plan).numberStyle)
  if (found !== null) return change(plan, 'indicator-target', found.id, values)
  return insertion(plan, 'indicator-target', placeOfYear(plan, indicator, year), [
    { id: fresh, values: { ...values, year } },
  ])
}

function placeOfYear(
  plan: Plan,
  parent: Id,
  year: number,
): { readonly parent: Id; readonly before: Id | null } {
  const later = childrenOf(plan, parent, 'indicator-target').find((target) => target.year > year)
  return { parent, before: later?.id ?? null }
}

/** The values that a text stands for; null where it stands for none, such as a year that is no year. */
function valuesFor(
  plan: Plan,
  column: Exclude<IndicatorColumn, { readonly name: 'target' }>,
  text: string,
): Partial<Values<'indicator'>> | null {
  if (column.name === 'baseline') {
    const { words, thousandths } = readMeasure(text, rootOf(plan).numberStyle)
    return { baselineWords: words, baselineThousandths: thousandths }
  }
  if (column.name !== 'baselineYear') return { [column.name]: text }
  if (text === '') return { baselineYear: null }
  return isYear(text) ? { baselineYear: Number(text) } : null
}

/** Whether a text is a year that a plan can name. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= limits.firstYear && Number(text) <= limits.lastYear
}

/** How long the text of a cell may be. */
export function longestIn(column: IndicatorColumn): number {
  const names = { baseline: 'baselineWords', target: 'baselineWords' } as const
  if (column.name === 'baselineYear') return 4
  const name = column.name === 'baseline' || column.name === 'target' ? names[column.name] : column.name
  return fieldsOf('indicator')[name]?.maximumLength ?? 0
}
