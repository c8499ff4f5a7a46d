import { childrenOf, type EntityOf, type Id, kinds, type Plan } from '../../../shared/model/index.ts'
import type { Sums } from '../../../shared/totals/index.ts'
import { shortName } from '../../plan/short-name.ts'
import { type Activity, type Cell, isOf, keyOf, type Line, type LineGroup, type LineRow } from './rows.ts'

/** What the rows of an activity are made with. */
export interface RowMaterial {
  readonly plan: Plan
  readonly years: readonly number[]
  /** In the order of the plan's list: rows stand in it whatever is typed into them first. */
  readonly sources: readonly EntityOf<'funding-source'>[]
}

type Bare = Omit<
  LineRow,
  'code' | 'level' | 'title' | 'isFirst' | 'isDraft' | 'type' | 'costKind' | 'costWords'
>

/** The rows of one activity: one for each of its sources, and of these one for each category and status. At least one. */
export function rowsOfActivity(
  material: RowMaterial,
  activity: Activity,
  place: { readonly code: string; readonly level: number },
): readonly LineRow[] {
  const lines = childrenOf(material.plan, activity.id, 'cost-line')
  return groupsOf(material, activity, lines).map((group, index) => ({
    ...bareRow(material, activity, lines, group),
    ...place,
    type: 'line',
    title: activity.title,
    isFirst: index === 0,
    isDraft: false,
    costKind: activity.costKind,
    costWords: activity.costWords,
  }))
}

const { choices: categories } = kinds['cost-line'].fields.category
const { choices: statuses } = kinds['cost-line'].fields.status

function groupsOf(
  { sources }: RowMaterial,
  activity: Activity,
  lines: readonly Line[],
): readonly LineGroup[] {
  const groups = new Map<string, LineGroup>()
  const add = (group: LineGroup): unknown => groups.set(keyOf(group), group)
  for (const { source, category, status } of lines) add({ activity: activity.id, source, category, status })
  for (const source of activity.fundingSources) {
    if (!lines.some((line) => line.source === source)) add(emptyGroup(activity.id, source))
  }
  if (groups.size === 0) add(emptyGroup(activity.id, null))
  const order = sources.map(({ id }) => id)
  return [...groups.values()].toSorted(
    (a, b) =>
      rankOf(order, a.source) - rankOf(order, b.source) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      statuses.indexOf(a.status) - statuses.indexOf(b.status),
  )
}

/** The group of a source without amounts. */
export function emptyGroup(activity: Id, source: Id | null): LineGroup {
  return { activity, source, category: 'unstated', status: 'unstated' }
}

function rankOf(order: readonly Id[], source: Id | null): number {
  const rank = source === null ? -1 : order.indexOf(source)
  return rank === -1 ? order.length : rank
}

function bareRow(
  { years, sources }: RowMaterial,
  activity: Activity,
  lines: readonly Line[],
  group: LineGroup,
): Bare {
  const own = lines.filter((line) => isOf(line, group))
  const inYears = years.map((year) =>
    cellOf(own.filter((line) => line.span === 'every-year' || (line.span === 'year' && line.year === year))),
  )
  const everyYear = cellOf(own.filter(({ span }) => span === 'every-year'))
  const whole = cellOf(own.filter(({ span }) => span === 'whole-plan'))
  const outside = cellOf(own.filter((line) => isOutside(line, years)))
  return {
    ...group,
    key: keyOf(group),
    sourceName: nameOf(sources, activity, group.source),
    years: inYears,
    everyYear,
    whole,
    outside,
    sums: sumsOf(inYears, whole, outside),
  }
}

/** Whether a line is of a year that the plan does not cover, or of none. */
export function isOutside({ span, year }: Line, years: readonly number[]): boolean {
  return span === 'year' && (year === null || !years.includes(year))
}

/** Amounts without a source of their own are those of all the named ones together. */
function nameOf(sources: RowMaterial['sources'], activity: Activity, source: Id | null): string {
  const ids = source === null ? activity.fundingSources : [source]
  return ids
    .flatMap((id) => sources.find((one) => one.id === id) ?? [])
    .map(shortName)
    .join(', ')
}

function cellOf(lines: readonly Line[]): Cell {
  if (lines.length === 0) return { amount: null, lines: [] }
  return { amount: lines.reduce((sum, { amount }) => sum + amount, 0), lines: lines.map(({ id }) => id) }
}

function sumsOf(inYears: readonly Cell[], whole: Cell, outside: Cell): Sums {
  const years = inYears.map(({ amount }) => amount ?? 0)
  const total = years.reduce((sum, amount) => sum + amount, whole.amount ?? 0)
  return { years, whole: whole.amount ?? 0, outside: outside.amount ?? 0, total }
}
