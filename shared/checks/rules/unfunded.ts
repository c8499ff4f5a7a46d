import { childrenOf, type EntityOf } from '../../model/index.ts'
import { money } from '../arithmetic/column.ts'
import { moneyReads } from '../arithmetic/reads.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { planRule } from '../rule.ts'

/** Activities whose cost is not known, and money that is still sought, once that is more than half of the plan's. */
export const unfunded = planRule({
  id: 'unfunded',
  severity: 'advice',
  reads: { ...moneyReads, activity: ['costKind'] },
  check: (context) => [...unknownCosts(context), ...soughtMoney(context)],
})

function unknownCosts(context: CheckContext): readonly Found[] {
  return context
    .ofKind('activity')
    .filter(({ id, costKind }) => costKind === 'unknown' && linesOf(context, id).length === 0)
    .map(({ id }) => ({ entity: id, cell: 'cost', message: 'cost-unknown' }))
}

function soughtMoney(context: CheckContext): readonly Found[] {
  const years = context.years.length
  const open = context.ofKind('activity').flatMap(({ id }) => {
    const lines = linesOf(context, id).filter(({ status }) => status === 'sought')
    const amount = lines.reduce(
      (sum, line) => sum + line.amount * (line.span === 'every-year' ? years : 1),
      0,
    )
    return amount === 0 ? [] : [{ id, amount }]
  })
  const sought = open.reduce((sum, { amount }) => sum + amount, 0)
  const { total } = context.totals.plan.all
  if (sought === 0 || sought * 2 <= total) return []
  return [
    {
      entity: context.plan.id,
      cell: 'cost',
      message: 'money-sought',
      parameters: { activities: open.length, sought: money(context, sought), total: money(context, total) },
      values: { computed: sought, related: open.map(({ id }) => id) },
      about: [],
    },
  ]
}

function linesOf({ plan }: CheckContext, activity: string): readonly EntityOf<'cost-line'>[] {
  return childrenOf(plan, activity, 'cost-line')
}
