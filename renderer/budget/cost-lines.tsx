import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, entityOf } from '../../shared/model/index.ts'
import { splitOf } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import { type CostColumn, costColumns } from './cost-columns.ts'
import { type CostRow, costRows } from './cost-rows.ts'

/** What an activity costs, by source and year, with the sum. */
export function CostLines({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement | null {
  const { t } = useSpeech()
  const plan = usePlan()
  const money = useMoney()
  const totals = useTotals()
  const rows = costRows(childrenOf(plan, activity.id, 'cost-line'), totals.years)
  if (rows.length === 0) return null
  const sums = splitOf(totals, activity.id).all
  const columns = costColumns(t, totals.years, sums)
  const details = detailColumns(rows)
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('content.cost.lines')}</h2>
      <div className={classes.scroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('content.cost.source')}</th>
              {details.map((detail) => (
                <th key={detail} scope="col">
                  {t(`content.cost.${detail}`)}
                </th>
              ))}
              {columns.map(({ key, head }) => (
                <th key={key} scope="col" className={tables.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} details={details} />
            ))}
          </tbody>
          <tfoot>
            <tr className={tables.total}>
              <th scope="row" colSpan={1 + details.length}>
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
    </section>
  )
}

type Detail = 'category' | 'status'

interface RowProps {
  readonly row: CostRow
  readonly columns: readonly CostColumn[]
  readonly details: readonly Detail[]
}

function Row({ row, columns, details }: RowProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  const source = entityOf(usePlan(), row.source, 'funding-source')
  const words = {
    category: t(`content.cost.categories.${row.category}`),
    status: t(`content.cost.statuses.${row.status}`),
  }
  return (
    <tr>
      <th scope="row">{source === null ? t('content.cost.noSource') : source.name || source.short}</th>
      {details.map((detail) => (
        <td key={detail}>{words[detail]}</td>
      ))}
      {columns.map(({ key, amount }) => (
        <td key={key} className={tables.number}>
          {amount(row.sums) === 0 ? t('common.dash') : money.bare(amount(row.sums))}
        </td>
      ))}
    </tr>
  )
}

/** Only what some line states has a column. */
function detailColumns(rows: readonly CostRow[]): readonly Detail[] {
  return (['category', 'status'] as const).filter((detail) => rows.some((row) => row[detail] !== 'unstated'))
}
