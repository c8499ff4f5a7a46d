import { childrenOf, type EntityOf, isOfKind } from '../../model/index.ts'
import { money } from '../arithmetic/column.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { entityRule } from '../rule.ts'

/** An amount or the price of a cost item below zero, as it can come from a file: nothing costs less than nothing. */
export const negativeAmount = entityRule({
  id: 'negative-amount',
  severity: 'error',
  kinds: ['activity', 'cost-item'],
  reads: {
    plan: ['currency', 'numberStyle'],
    activity: [],
    'cost-line': ['amount', 'year'],
    'cost-item': ['unitCost'],
  },
  facts: ({ root }) => `${root.currency} ${root.numberStyle}`,
  check(context, entity) {
    if (isOfKind(entity, 'cost-item')) return itemFound(context, entity)
    return childrenOf(context.plan, entity.id, 'cost-line')
      .filter(({ amount }) => amount < 0)
      .map(({ id, amount, year }) => ({
        entity: entity.id,
        cell: 'amount',
        ...(year !== null && { year }),
        message: 'negative-amount',
        parameters: { amount: money(context, amount) },
        values: { computed: amount },
        about: [amount, id],
      }))
  },
})

function itemFound(context: CheckContext, { id, unitCost }: EntityOf<'cost-item'>): readonly Found[] {
  if (unitCost >= 0) return []
  return [
    {
      entity: id,
      cell: 'cost',
      message: 'negative-amount',
      parameters: { amount: money(context, unitCost) },
    },
  ]
}
