import { planRule } from '../rule.ts'

/** A plan with objectives and activities, but without anything by which it could be measured. */
export const noIndicator = planRule({
  id: 'no-indicator',
  severity: 'advice',
  reads: { indicator: [], objective: [], activity: ['indicators'] },
  check(context) {
    if (context.count('indicator') > 0 || context.count('objective') === 0) return []
    const isMeasured = context.ofKind('activity').some(({ indicators }) => indicators.length > 0)
    if (isMeasured || context.count('activity') === 0) return []
    const parameters = { objectives: context.count('objective') }
    return [{ entity: context.plan.id, cell: 'indicators', message: 'no-indicator', parameters, about: [] }]
  },
})
