import { moneyReads } from '../arithmetic/reads.ts'
import { planRule } from '../rule.ts'

/** Years in which donors bear more than half of the plan's money. */
export const donorDependence = planRule({
  id: 'donor-dependence',
  severity: 'advice',
  reads: moneyReads,
  check(context) {
    const { all, byType } = context.totals.plan
    const donors = byType.get('donor')
    if (donors === undefined) return []
    const shares = context.years.flatMap((year, index) => {
      const [total, given] = [all.years[index] ?? 0, donors.years[index] ?? 0]
      return total > 0 && given * 2 > total ? [{ year, share: Math.round((given * 100) / total) }] : []
    })
    if (shares.length === 0) return []
    return [
      {
        entity: context.plan.id,
        cell: 'fundingSource',
        message: 'donor-dependence',
        parameters: { shares: shares.map(({ year, share }) => `${year}: ${share}%`).join(', ') },
        about: shares.map(({ year }) => year),
      },
    ]
  },
})
