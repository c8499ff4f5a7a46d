import type { Id } from '../../model/index.ts'
import { type Split, splitOf } from '../../totals/index.ts'
import { type Column, sumIn } from '../arithmetic/column.ts'
import type { CheckContext } from '../context.ts'
import type { Payer } from './summary-table.ts'

/** What the cost lines of a field, or of the plan, come to for one payer, in minor units. */
export function computedFor(context: CheckContext, entity: Id, payer: Payer, column: Column): number {
  const split: Split = entity === context.plan.id ? context.totals.plan : splitOf(context.totals, entity)
  const sums = payer === 'all' ? split.all : split.byType.get(payer)
  return sums === undefined ? 0 : sumIn(context, sums, column)
}
