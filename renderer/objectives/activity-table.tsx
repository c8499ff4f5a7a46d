import type { ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { splitOf } from '../../shared/totals/index.ts'
import { costColumns } from '../budget/cost-columns.ts'
import tables from '../components/table.module.css'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useCodes, useMoney, useTotals } from '../plan/plan-context.ts'
import { ActivityRow } from './activity-row.tsx'
import own from './activity-table.module.css'

interface ActivityTableProps {
  readonly result: EntityOf<'result'>
  readonly activities: readonly EntityOf<'activity'>[]
}

/** The activities of a result with who, when and how much, and their sum. */
export function ActivityTable({ result, activities }: ActivityTableProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  const totals = useTotals()
  const code = useCodes().get(result.id) ?? ''
  const sums = splitOf(totals, result.id).all
  const columns = costColumns(t, totals.years, sums)
  const title = useFieldLabel('title')
  return (
    <div className={classes.scroll}>
      <table className={`${tables.table} ${own.table}`}>
        <caption className={tables.hidden}>
          {t('common.coded', { code, title: t('content.result.activities') })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('content.activity.code')}</th>
            <th scope="col" className={own.wide}>
              {title}
            </th>
            <th scope="col">{t('content.activity.periodShort')}</th>
            <th scope="col" className={own.bodies}>
              {t('content.activity.institutions')}
            </th>
            <th scope="col">{t('content.cost.source')}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className={tables.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr className={tables.subtotal}>
            <th scope="row" colSpan={5}>
              {t('content.cost.total')}
            </th>
            {columns.map(({ key, amount }) => (
              <td key={key} className={tables.number}>
                {key === 'total' ? money.full(amount(sums)) : money.bare(amount(sums))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
