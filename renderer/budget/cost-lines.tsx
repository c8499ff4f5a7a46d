import type { ReactElement } from 'react'
import { hasWordsAmongAmounts, type PlanFormat } from '../../shared/formats/index.ts'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf, type Totals } from '../../shared/totals/index.ts'
import { type MarkProps, noMark, reachable } from '../checks/marks.ts'
import { useMarks } from '../checks/use-mark.ts'
import tables from '../components/table.module.css'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import { AmountField } from './amount-field.tsx'
import { markInColumn } from './grid/findings.ts'
import { rowsOfActivity } from './model/activity-rows.ts'
import { type BudgetColumn, columnsOf, takesAmounts } from './model/columns.ts'
import { neededColumns } from './model/needed-columns.ts'
import type { LineRow } from './model/rows.ts'
import { columnName } from './words.ts'

/** What an activity costs, by source and year, to be written; with the sum. */
export function CostLines({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const totals = useTotals()
  const { format } = usePlanFormat()
  const code = useCodes().get(activity.id) ?? ''
  const sources = childrenOf(plan, plan.id, 'funding-source')
  const rows = rowsOfActivity({ plan, years: totals.years, sources }, activity, { code, level: 1 })
  const columns = amountColumns(format, rows, totals)
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
              {columns.map((column) => (
                <th key={column.key} scope="col" className={tables.number}>
                  {columnName(t, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} details={details} />
            ))}
          </tbody>
          {rows.length > 1 && (
            <SumRow columns={columns} details={details} sums={splitOf(totals, activity.id).all} />
          )}
        </table>
      </div>
    </section>
  )
}

type Detail = 'category' | 'status'

interface RowProps {
  readonly row: LineRow
  readonly columns: readonly BudgetColumn[]
  readonly details: readonly Detail[]
}

function Row({ row, columns, details }: RowProps): ReactElement {
  const { t } = useSpeech()
  const mark = useMarks(row.activity)
  const money = useMoney()
  const { format } = usePlanFormat()
  const words = {
    category: t(`content.cost.categories.${row.category}`),
    status: t(`content.cost.statuses.${row.status}`),
  }
  const inWords = hasWordsAmongAmounts(format)
  const found = (column: BudgetColumn): MarkProps => {
    const own = markInColumn(mark, column)
    return takesAmounts(column) ? own : reachable(own)
  }
  return (
    <tr>
      <th scope="row" {...reachable(row.sourceName === '' ? mark('fundingSource') : noMark)}>
        {row.sourceName || t('content.cost.noSource')}
      </th>
      {details.map((detail) => (
        <td key={detail}>{words[detail]}</td>
      ))}
      {columns.map((column, index) => (
        <td key={column.key} className={tables.number} {...(row.isFirst && found(column))}>
          {takesAmounts(column) ? (
            <AmountField row={row} column={column} inWords={inWords} isFirst={index === 0 && row.isFirst} />
          ) : (
            printed(row.sums, column, money.bare)
          )}
        </td>
      ))}
    </tr>
  )
}

interface SumRowProps extends Omit<RowProps, 'row'> {
  readonly sums: Sums
}

function SumRow({ columns, details, sums }: SumRowProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  return (
    <tfoot>
      <tr className={tables.total}>
        <th scope="row" colSpan={1 + details.length}>
          {t('content.cost.total')}
        </th>
        {columns.map((column) => (
          <td key={column.key} className={tables.number}>
            {printed(sums, column, money.bare)}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** The columns of the budget that hold amounts. */
function amountColumns(
  format: PlanFormat,
  rows: readonly LineRow[],
  { years }: Totals,
): readonly BudgetColumn[] {
  const needed = neededColumns(format, rows, years, { whole: false, everyYear: false })
  const columns = columnsOf(needed.years, needed)
  return columns.filter((column) => takesAmounts(column) || /^(?:outside|total)$/.test(column.kind))
}

/** A sum of a column; nothing for amounts that are alike each year, which no sum holds. */
function printed(sums: Sums, { kind, index }: BudgetColumn, print: (amount: number) => string): string {
  if (kind === 'year') return print(sums.years[index] ?? 0)
  return kind === 'whole' || kind === 'outside' || kind === 'total' ? print(sums[kind]) : ''
}

/** Only what some line states has a column. */
function detailColumns(rows: readonly LineRow[]): readonly Detail[] {
  return (['category', 'status'] as const).filter((detail) => rows.some((row) => row[detail] !== 'unstated'))
}
