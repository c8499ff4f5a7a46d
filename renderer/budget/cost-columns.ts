import type { Amount } from '../../shared/money/index.ts'
import type { Sums } from '../../shared/totals/index.ts'
import type { Translate } from '../i18n/language.ts'

/** A column of amounts. */
export interface CostColumn {
  readonly key: string
  readonly head: string
  readonly amount: (sums: Sums) => Amount
}

/** The columns of a table of amounts: each year, what is in no year where there is any, and all together. */
export function costColumns(t: Translate, years: readonly number[], all: Sums): readonly CostColumn[] {
  const whole: CostColumn = { key: 'whole', head: t('content.cost.wholePlan'), amount: (sums) => sums.whole }
  const outside: CostColumn = {
    key: 'outside',
    head: t('content.cost.outside'),
    amount: (sums) => sums.outside,
  }
  return [
    ...years.map((year, index) => ({
      key: String(year),
      head: String(year),
      amount: (sums: Sums) => sums.years[index] ?? 0,
    })),
    ...[whole, outside].filter(({ amount }) => amount(all) !== 0),
    { key: 'total', head: t('content.cost.total'), amount: (sums) => sums.total },
  ]
}
