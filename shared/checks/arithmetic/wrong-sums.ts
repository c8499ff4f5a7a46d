import { type Entity, type Id, isOfKind, type Plan } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { claims, type Declared, declaredOf, isBlank } from '../declared.ts'
import type { Found, MessageKey } from '../finding.ts'
import { nameOf } from '../naming.ts'
import { type Column, columnOf, money, sumIn, sumsOf } from './column.ts'
import { explain, type Part } from './explain.ts'

/** A row of declared sums: the entity that they are of, and how the place of its cells begins. */
export interface SumRow {
  readonly entity: Id
  readonly place: string
  readonly message: MessageKey
  /** Which cells are looked at. */
  readonly columns: 'all' | 'total'
}

/** The declared sums of a row that differ from what the cost lines come to. */
export function wrongSums(context: CheckContext, row: SumRow): readonly Found[] {
  let found: Found[] | null = null
  for (const declared of declaredOf(context.plan, row.entity)) {
    const column = columnIn(row, declared)
    const wrong = column === null ? null : wrongIn(context, row, column, declared)
    if (wrong === null) continue
    if (found === null) found = [wrong]
    else found.push(wrong)
  }
  return found ?? nothing
}

const nothing: readonly Found[] = []

function wrongIn(context: CheckContext, row: SumRow, column: Column, declared: Declared): Found | null {
  const computed = sumIn(context, sumsOf(context, row.entity), column)
  if (declared.amount === computed) return null
  if (declared.amount !== null) return wrongSum(context, row, column, declared, declared.amount)
  return computed !== 0 && isBlank(declared.printed) ? unstatedSum(context, row, column, declared) : null
}

/** The column in which a declared sum stands; null for what is no sum of the row, or of none of its columns. */
function columnIn(row: SumRow, declared: Declared): Column | null {
  const { subject, place } = declared
  if (subject !== 'total') return null
  if (place !== row.place && place !== `${row.place}-total`) return null
  const column = columnOf(declared)
  return row.columns === 'all' || column === 'total' ? column : null
}

function wrongSum(
  context: CheckContext,
  row: SumRow,
  column: Column,
  source: Declared,
  declared: number,
): Found {
  const sums = sumsOf(context, row.entity)
  const computed = sumIn(context, sums, column)
  const isTotal = column === 'total'
  const printed = declaredOf(context.plan, row.entity).flatMap((other) =>
    typeof columnIn(row, other) === 'number' ? [other.amount ?? 0] : [],
  )
  const explanation = explain({
    declared,
    computed,
    parts: partsOf(context, row.entity, column),
    years: isTotal ? sums.years : [],
    printedYears: isTotal ? printed : [],
    elsewhere: isTotal ? [] : sums.years.filter((_, index) => context.years[index] !== column),
  })
  return {
    ...placeIn(row, column, source),
    message: row.message,
    explanation: explanation?.key ?? null,
    parameters: {
      declared: money(context, declared),
      computed: money(context, computed),
      ...explanation?.parameters,
    },
    values: { declared, computed },
  }
}

function unstatedSum(context: CheckContext, row: SumRow, column: Column, source: Declared): Found {
  const computed = sumIn(context, sumsOf(context, row.entity), column)
  return {
    ...placeIn(row, column, source),
    message: 'sum-not-printed',
    parameters: { declared: source.printed, computed: money(context, computed) },
    values: { declared: source.printed, computed },
  }
}

function placeIn(
  row: SumRow,
  column: Column,
  source: Declared,
): Pick<Found, 'entity' | 'cell' | 'year' | 'source'> {
  const { entity } = row
  return {
    entity,
    source: source.id,
    ...(column === 'total' ? { cell: 'total' } : { cell: 'amount', year: column }),
  }
}

/** The rows that make up a sum: results and activities below it, an untitled result standing for its activities. */
function partsOf(context: CheckContext, entity: Id, column: Column): readonly Part[] {
  return rowsBelow(context.plan, entity).map((row) => {
    const sums = sumsOf(context, row.id)
    const printed = printedIn(context, row, column)
    return {
      name: nameOf(context.plan, context.codes, row.id),
      amount: sumIn(context, sums, column),
      printed: printed?.amount ?? null,
      elsewhere: column === 'total' ? [] : sums.years.filter((_, index) => context.years[index] !== column),
    }
  })
}

function rowsBelow(plan: Plan, entity: Id): readonly Entity[] {
  const children = (plan.children.get(entity) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  return children.flatMap((child): readonly Entity[] => {
    if (isOfKind(child, 'result') && child.title === '') return rowsBelow(plan, child.id)
    return child.kind === 'result' || child.kind === 'activity' || child.kind === 'objective' ? [child] : []
  })
}

function printedIn({ plan }: CheckContext, row: Entity, column: Column): Declared | undefined {
  if (row.kind === 'activity' && column !== 'total') {
    return claims(plan, row.id, 'amount', 'row').find(({ year }) => year === column)
  }
  const place = row.kind === 'activity' ? 'row' : row.kind
  return claims(plan, row.id, 'total').find(
    (declared) => columnOf(declared) === column && declared.place.startsWith(place),
  )
}
