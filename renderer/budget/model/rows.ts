import type { EntityOf, Id } from '../../../shared/model/index.ts'
import type { Amount } from '../../../shared/money/index.ts'
import type { Sums } from '../../../shared/totals/index.ts'

export type Line = EntityOf<'cost-line'>
export type Activity = EntityOf<'activity'>

/** What the cost lines of one row have in common. */
export interface LineGroup {
  readonly activity: Id
  readonly source: Id | null
  readonly category: Line['category']
  readonly status: Line['status']
}

/** The cost lines of one cell: of one group and one year, or for the whole plan. */
export interface Cell {
  /** Minor units; null where nothing is said. */
  readonly amount: Amount | null
  readonly lines: readonly Id[]
}

/** A heading with the sums of all below it. */
export interface HeadingRow {
  readonly type: 'heading'
  readonly key: Id
  readonly kind: 'field' | 'objective' | 'result'
  /** Of an objective its level, which formats name apart; null for others. */
  readonly objective: EntityOf<'objective'>['level'] | null
  /** 1 for the outermost. */
  readonly level: number
  readonly code: string
  readonly title: string
  readonly sums: Sums
}

/** An activity and one of its sources. */
export interface LineRow extends LineGroup {
  readonly type: 'line'
  readonly key: string
  /** Whether it is the first row of its activity. */
  readonly isFirst: boolean
  /** A row that is there only while its source is being chosen. */
  readonly isDraft: boolean
  readonly level: number
  readonly code: string
  readonly title: string
  /** Empty where the lines name no source. */
  readonly sourceName: string
  /** One for each year of the plan. An amount for every year alike counts in each. */
  readonly years: readonly Cell[]
  /** The amount that each year has alike. */
  readonly everyYear: Cell
  readonly whole: Cell
  readonly outside: Cell
  readonly sums: Sums
  readonly costKind: Activity['costKind']
  /** The plan's own words of its kind of cost. */
  readonly costWords: string
}

export type BudgetRow = HeadingRow | LineRow

/** The key of a row, the same as long as its activity, source, category and status are. */
export function keyOf({ activity, source, category, status }: LineGroup): string {
  return [activity, source ?? '', category, status].join('/')
}

/** The key of the row in which a source is being chosen. */
export function draftKey(activity: Id): string {
  return `${activity}/new`
}

/** Whether a cost line belongs to a group. */
export function isOf(line: Line, { source, category, status }: LineGroup): boolean {
  return line.source === source && line.category === category && line.status === status
}

/** Whether a row has amounts. */
export function hasLines({ years, whole, outside }: LineRow): boolean {
  return [...years, whole, outside].some(({ amount }) => amount !== null)
}
