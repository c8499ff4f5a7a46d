import { childrenOf, type EntityOf, entityOf, type Id } from '../../model/index.ts'
import { type Category, type SourceType, type Sums, splitOf, splitOfLines } from '../../totals/index.ts'
import { shortName } from './activity-texts.ts'
import type { Context } from './context.ts'

type Activity = EntityOf<'activity'>

/** One printed row of an activity: a source and its amounts, or a source named without any. */
export interface SourceRow {
  readonly source: Id | null
  readonly name: string
  readonly type: SourceType | null
  /** Null where rows are not told apart by it, or there is no amount. */
  readonly category: Category | null
  /** Null where the source bears no amount. */
  readonly sums: Sums | null
}

const none: SourceRow = { source: null, name: '', type: null, category: null, sums: null }

/**
 * Sources with amounts first, in the order of their lines, then those that are only named. Where an amount names no source
 * of its own, it is that of all the named ones together. One row where sources are not told apart.
 */
export function sourceRows(
  context: Context,
  activity: Activity,
  { bySource, byCategory }: { readonly bySource: boolean; readonly byCategory: boolean },
): readonly SourceRow[] {
  const { all: together, bySource: sums } = splitOf(context.totals, activity.id)
  if (!bySource) {
    const one = { ...none, sums: sums.size > 0 ? together : null }
    return byCategory && sums.size > 0 ? categoryRows(context, activity, one, () => true) : [one]
  }
  const named = activity.fundingSources
    .filter((source) => !sums.has(source))
    .map((source) => sourceRow(context, source, null))
  const rows = [...sums].flatMap(([source, ofSource]) => {
    const row = sourceRow(context, source, ofSource)
    const one = source === null ? { ...row, name: jointName(named) } : row
    return byCategory ? categoryRows(context, activity, one, (line) => line.source === source) : [one]
  })
  const all = sums.has(null) ? rows : [...rows, ...named]
  return all.length > 0 ? all : [none]
}

function jointName(rows: readonly SourceRow[]): string {
  return rows.map(({ name }) => name).join(', ')
}

function sourceRow({ plan }: Context, source: Id | null, sums: Sums | null): SourceRow {
  const entity = entityOf(plan, source, 'funding-source')
  return {
    source,
    name: entity === null ? '' : shortName(entity),
    type: entity?.type ?? 'unstated',
    category: null,
    sums,
  }
}

/** A row for each economic category among some lines of an activity. */
function categoryRows(
  { plan, totals }: Context,
  activity: Activity,
  row: SourceRow,
  isWanted: (line: EntityOf<'cost-line'>) => boolean,
): readonly SourceRow[] {
  const lines = childrenOf(plan, activity.id, 'cost-line').filter(isWanted)
  const { byCategory } = splitOfLines(plan, lines, totals.years)
  return [...byCategory].map(([category, sums]) => ({ ...row, category, sums }))
}
