import { childrenOf, type Entity, type EntityOf, entityOf, type Id, isOfKind } from '../../model/index.ts'
import { type SourceType, type Split, type Sums, splitOf } from '../../totals/index.ts'
import { shortName } from './activity-texts.ts'
import { type Context, codeOf, say } from './context.ts'
import { levelOf, titleOf } from './labels.ts'

type Levelled = EntityOf<'field'> | EntityOf<'objective'> | EntityOf<'result'>

/** One printed row of an activity: a source and its amounts, or a source named without any. */
export interface SourceRow {
  readonly source: Id | null
  readonly name: string
  readonly type: SourceType | null
  /** Null where the source bears no amount. */
  readonly sums: Sums | null
}

/** A row, or the rows of one activity, of the implementation plan: what both the paper and the spreadsheet print. */
export type ImplementationRow =
  | { readonly type: 'band'; readonly entity: Levelled }
  | {
      readonly type: 'activity'
      readonly activity: EntityOf<'activity'>
      /** At least one. */
      readonly sources: readonly SourceRow[]
      /** Child of the plan under which it stands; the budget summary adds up by it. */
      readonly group: Id
    }
  | {
      readonly type: 'total'
      readonly after: 'result' | 'objective' | 'field' | 'plan'
      readonly entity: Id
      readonly label: string
      readonly sums: Sums
      /** How many of the rows directly before it it adds up; totals among them do not count again. */
      readonly over: number
    }

/** The rows of the whole implementation plan in printed order: bands, activities, totals. */
export function implementationRows(context: Context): readonly ImplementationRow[] {
  const { plan, totals } = context
  const objectives = childrenOf(plan, plan.id, 'objective').flatMap((one) => rowsOf(context, one, one.id))
  const fields = childrenOf(plan, plan.id, 'field').flatMap((one) => rowsOf(context, one, one.id))
  const inner = [...objectives, ...fields]
  return [...inner, ...totalRows(context, 'plan', context.root, totals.plan, inner.length)]
}

function rowsOf(context: Context, entity: Levelled, group: Id): readonly ImplementationRow[] {
  const inner = below(context, entity.id, group)
  if (isOfKind(entity, 'result') && entity.title.trim() === '') return inner
  const band = levelOf(context, entity) === null ? [] : [{ type: 'band', entity } as const]
  const split = splitOf(context.totals, entity.id)
  return [...band, ...inner, ...totalRows(context, entity.kind, entity, split, inner.length)]
}

function below(context: Context, parent: Id, group: Id): readonly ImplementationRow[] {
  const children = (context.plan.children.get(parent) ?? []).flatMap(
    (id) => context.plan.entities.get(id) ?? [],
  )
  return children.flatMap((child) => {
    if (isOfKind(child, 'activity')) return [activityRow(context, child, group)]
    return isOfKind(child, 'objective') || isOfKind(child, 'result') ? rowsOf(context, child, group) : []
  })
}

function activityRow(context: Context, activity: EntityOf<'activity'>, group: Id): ImplementationRow {
  return { type: 'activity', activity, sources: sourceRows(context, activity), group }
}

/**
 * Sources with amounts first, in the order of their lines, then those that are only named. Where an amount names no source
 * of its own, it is that of all the named ones together. One row where the format prints no sources.
 */
function sourceRows(context: Context, activity: EntityOf<'activity'>): readonly SourceRow[] {
  const { all: together, bySource } = splitOf(context.totals, activity.id)
  if (!context.format.activityTable.columns.some(({ content }) => content === 'fundingSource')) {
    return [{ source: null, name: '', type: null, sums: bySource.size > 0 ? together : null }]
  }
  const named = activity.fundingSources
    .filter((source) => !bySource.has(source))
    .map((source) => sourceRow(context, source, null))
  const joint = named.map(({ name }) => name).join(', ')
  const rows = [...bySource].map(([source, sums]) => {
    const one = sourceRow(context, source, sums)
    return source === null ? { ...one, name: joint } : one
  })
  const all = bySource.has(null) ? rows : [...rows, ...named]
  return all.length > 0 ? all : [{ source: null, name: '', type: null, sums: null }]
}

function sourceRow({ plan }: Context, source: Id | null, sums: Sums | null): SourceRow {
  const entity = entityOf(plan, source, 'funding-source')
  return {
    source,
    name: entity === null ? '' : shortName(entity),
    type: entity?.type ?? 'unstated',
    sums,
  }
}

function totalRows(
  context: Context,
  after: 'result' | 'objective' | 'field' | 'plan',
  entity: Entity,
  split: Split,
  inner: number,
): readonly ImplementationRow[] {
  return context.format.activityTable.totals
    .filter((total) => total.after === after)
    .map(({ label }, index) => ({
      type: 'total',
      after,
      entity: entity.id,
      label: say(context, label, { code: codeOf(context, entity.id), title: titleText(entity) }),
      sums: split.all,
      over: inner + index,
    }))
}

function titleText(entity: Entity): string {
  return isOfKind(entity, 'field') || isOfKind(entity, 'objective') || isOfKind(entity, 'result')
    ? titleOf(entity)
    : ''
}
