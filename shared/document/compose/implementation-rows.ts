import { childrenOf, type Entity, type EntityOf, type Id, isOfKind } from '../../model/index.ts'
import { splitOf } from '../../totals/index.ts'
import type { Context } from './context.ts'
import { levelOf } from './labels.ts'
import { type SourceRow, sourceRows } from './source-rows.ts'
import { type TotalRow, totalRows } from './total-rows.ts'

type Levelled = EntityOf<'field'> | EntityOf<'objective'> | EntityOf<'result'>

/** What is asked of the rows besides those of the format's own table. */
export interface RowOptions {
  /** A row for each source of an activity. */
  readonly bySource: boolean
  /** A row for each economic category of a source. */
  readonly byCategory: boolean
}

/** A row, or the rows of one activity, of the implementation plan: what both the paper and the spreadsheet print. */
export type ImplementationRow = {
  /** The objective whose cell stands beside the row, in a table with a column for it. */
  readonly under: Id | null
} & (
  | { readonly type: 'band'; readonly entity: Levelled }
  /** A row without an activity, for an objective or result that would be printed nowhere else. */
  | { readonly type: 'idle'; readonly entity: Levelled }
  | {
      readonly type: 'activity'
      readonly activity: EntityOf<'activity'>
      /** At least one. */
      readonly sources: readonly SourceRow[]
      /** Child of the plan under which it stands; the budget summary adds up by it. */
      readonly group: Id
    }
  | (TotalRow & { readonly type: 'total' })
)

/** Where rows stand. */
interface Place {
  readonly group: Id
  readonly under: Id | null
}

/** The rows of the whole implementation plan in printed order: bands, activities, totals. */
export function implementationRows(context: Context, options: RowOptions): readonly ImplementationRow[] {
  const { plan } = context
  const tops = [...childrenOf(plan, plan.id, 'objective'), ...childrenOf(plan, plan.id, 'field')]
  const inner = tops.flatMap((one) => rowsOf(context, options, one, { group: one.id, under: null }))
  return [...inner, ...totalsAfter(context, context.root, inner.length, null)]
}

/** The rows of an objective's own results, its totals unless more objectives stand below it, and those that end with it. */
export function objectiveRows(
  context: Context,
  options: RowOptions,
  objective: EntityOf<'objective'>,
): readonly ImplementationRow[] {
  const place = { group: objective.id, under: null }
  const inner = childrenOf(context.plan, objective.id, 'result').flatMap((result) =>
    rowsOf(context, options, result, place),
  )
  const hasMore = childrenOf(context.plan, objective.id, 'objective').length > 0
  const isEmpty = !inner.some(({ type }) => type === 'activity')
  const ending = [
    ...(hasMore || isEmpty ? [] : [objective]),
    ...(context.closing.get(objective.id) ?? []),
  ].flatMap((entity) => totalsAfter(context, entity, inner.length, null))
  return isEmpty ? ending : [...inner, ...ending]
}

/** The rows of totals that stand after an entity. */
function totalsAfter(
  context: Context,
  entity: Entity,
  over: number,
  under: Id | null,
): readonly ImplementationRow[] {
  const split = entity.kind === 'plan' ? context.totals.plan : splitOf(context.totals, entity.id)
  return totalRows(context, entity, split, over).map((total) => ({ ...total, type: 'total', under }))
}

function rowsOf(
  context: Context,
  options: RowOptions,
  entity: Levelled,
  place: Place,
): readonly ImplementationRow[] {
  const level = levelOf(context, entity)
  const hasMore = childrenOf(context.plan, entity.id, 'objective').length > 0
  const isColumn = level?.inTable === 'column' && hasObjectiveColumn(context) && !hasMore
  const inside = isColumn ? { ...place, under: entity.id } : place
  const own = below(context, options, entity.id, inside)
  const isIdle = own.length === 0 && (isColumn || isToldInCells(context, entity))
  const inner = isIdle ? [{ type: 'idle', entity, under: inside.under } as const] : own
  if (isOfKind(entity, 'result') && entity.title.trim() === '') return inner
  const band = level === null || isColumn ? [] : [{ type: 'band', entity, under: place.under } as const]
  return [...band, ...inner, ...totalsAfter(context, entity, inner.length, place.under)]
}

/** True for a result that has something to say in the cells of its activities. */
function isToldInCells({ plan, format }: Context, entity: Levelled): boolean {
  if (!isOfKind(entity, 'result')) return false
  const contents = format.activityTable.columns.flatMap(({ content, below: more }) => [
    content,
    ...more.map((one) => one.content),
  ])
  const hasIndicators = childrenOf(plan, entity.id, 'indicator').length > 0
  return (
    (contents.includes('result') && entity.title.trim() !== '') ||
    (contents.includes('result-indicators') && hasIndicators)
  )
}

function hasObjectiveColumn({ format }: Context): boolean {
  return format.activityTable.columns.some(({ content }) => content === 'objective')
}

function below(
  context: Context,
  options: RowOptions,
  parent: Id,
  place: Place,
): readonly ImplementationRow[] {
  const children = (context.plan.children.get(parent) ?? []).flatMap(
    (id) => context.plan.entities.get(id) ?? [],
  )
  return children.flatMap((child): readonly ImplementationRow[] => {
    if (isOfKind(child, 'activity')) {
      return [{ type: 'activity', activity: child, sources: sourceRows(context, child, options), ...place }]
    }
    return isOfKind(child, 'objective') || isOfKind(child, 'result')
      ? rowsOf(context, options, child, place)
      : []
  })
}
