import type { TotalsRow } from '../../formats/index.ts'
import { type Entity, type Id, isOfKind, periodOf } from '../../model/index.ts'
import type { Split, Sums } from '../../totals/index.ts'
import { type Context, codeOf, say } from './context.ts'
import { titleOf } from './labels.ts'

/** A row of sums. */
export interface TotalRow {
  readonly after: TotalsRow['after']
  readonly entity: Id
  readonly label: string
  /** Null where the row is of a category and no amount of the plan has one. */
  readonly sums: Sums | null
  readonly category: TotalsRow['category']
  readonly show: TotalsRow['show']
  /** How many of the rows directly before it it adds up; totals among them do not count again. */
  readonly over: number
}

/** The rows of sums that the format prints after an entity, over as many rows before them. */
export function totalRows(
  context: Context,
  entity: Entity,
  split: Pick<Split, 'all' | 'byCategory'>,
  over: number,
): readonly TotalRow[] {
  return context.format.activityTable.totals
    .filter((row) => isAfter(row, entity) && !(row.optional && isNothing(split.all)))
    .map(({ after, label, category, show }, index) => ({
      after,
      entity: entity.id,
      label: say(context, label, {
        code: codeOf(context, entity.id),
        title: isTitled(entity) ? titleOf(entity) : '',
        period: periodOf(context.root),
      }),
      sums: sumsIn(context, category, split),
      category,
      show,
      over: over + index,
    }))
}

function isAfter({ after, level }: TotalsRow, entity: Entity): boolean {
  if (after !== entity.kind) return false
  return level === 'every' || !isOfKind(entity, 'objective') || entity.level === level
}

function isTitled(entity: Entity): entity is Parameters<typeof titleOf>[0] {
  return isOfKind(entity, 'field') || isOfKind(entity, 'objective') || isOfKind(entity, 'result')
}

/** True for sums that are zero wherever they might stand. */
function isNothing({ years, whole, total }: Sums): boolean {
  return total === 0 && whole === 0 && years.every((year) => year === 0)
}

function sumsIn(
  { totals }: Context,
  category: TotalsRow['category'],
  { all, byCategory }: Pick<Split, 'all' | 'byCategory'>,
): Sums | null {
  if (category === 'every') return all
  const isTold = [...totals.plan.byCategory.keys()].some((one) => one !== 'unstated')
  if (!isTold) return null
  const nothing = { years: totals.years.map(() => 0), whole: 0, outside: 0, total: 0 }
  return byCategory.get(category) ?? nothing
}
