import { readFileSync } from 'node:fs'
import { type RealPlan, realPlan } from '../../support/real-plans.ts'

/** A transcribed plan as its file has it; only what is counted here. */
export interface RawPlan {
  readonly years: readonly number[]
  readonly fields: readonly { readonly objectives: readonly RawObjective[] }[]
  readonly budgetSummary?: readonly RawSummaryRow[]
}

export interface RawCell {
  readonly printed: string
  readonly amount: number | null
}

type Cost = Readonly<Record<string, RawCell>>

export interface RawSums {
  readonly cost?: Cost
  readonly total?: RawCell
  readonly split?: readonly { readonly printed: string }[]
}

export interface RawSummaryRow extends RawSums {
  readonly field: string
  readonly source: string
}

export interface RawObjective {
  readonly code?: string
  readonly yearHeadings?: readonly string[]
  readonly indicators?: readonly RawIndicator[]
  readonly children?: readonly RawObjective[]
  readonly results?: readonly RawResult[]
  readonly total?: RawSums
}

export interface RawIndicator {
  readonly code?: string
  readonly baseline?: string
  readonly targets?: Readonly<Record<string, string>>
}

export interface RawResult {
  readonly code: string | null
  readonly activities: readonly RawActivity[]
  readonly subtotal?: RawSums
}

export interface RawActivity {
  readonly code: string
  readonly period: string
  readonly responsible?: string
  readonly fundingSource?: string
  readonly cost?: Cost
  readonly total?: RawCell
}

export function readRaw(name: RealPlan): RawPlan {
  return JSON.parse(readFileSync(realPlan(name), 'utf8')) as RawPlan
}

/** Objectives of every level, parents first. */
export function objectivesOf(plan: RawPlan): readonly RawObjective[] {
  const below = (objective: RawObjective): readonly RawObjective[] => [
    objective,
    ...(objective.children ?? []).flatMap(below),
  ]
  return plan.fields.flatMap(({ objectives }) => objectives.flatMap(below))
}

export function resultsOf(plan: RawPlan): readonly RawResult[] {
  return objectivesOf(plan).flatMap(({ results = [] }) => results)
}

export function activitiesOf(plan: RawPlan): readonly RawActivity[] {
  return resultsOf(plan).flatMap(({ activities }) => activities)
}

/** Cents, so that sums are exact. */
export function cents(amount: number | null | undefined): number {
  return Math.round((amount ?? 0) * 100)
}

/** What activities come to in a year, or in all years. */
export function sumOf(activities: readonly RawActivity[], years: readonly number[]): number {
  return activities.reduce(
    (sum, { cost = {} }) => sum + years.reduce((total, year) => total + cents(cost[year]?.amount), 0),
    0,
  )
}

/** How many cells of a row of sums are not what the activities come to. */
export function wrongCells(
  { cost = {}, total }: RawSums,
  activities: readonly RawActivity[],
  years: readonly number[],
): number {
  const wrongYears = years.filter((year) => {
    const cell = cost[year]
    return cell !== undefined && cell.amount !== null && cents(cell.amount) !== sumOf(activities, [year])
  })
  const isWrongTotal =
    total !== undefined && total.amount !== null && cents(total.amount) !== sumOf(activities, years)
  return wrongYears.length + (isWrongTotal ? 1 : 0)
}
