import { useElementSize } from '@mantine/hooks'
import { Fragment, type ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf } from '../../shared/totals/index.ts'
import { type CostColumn, costColumns } from '../budget/cost-columns.ts'
import tables from '../components/table.module.css'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { useRem } from '../look.ts'
import classes from '../plan/page.module.css'
import { useCodes, useMoney, useTotals } from '../plan/plan-context.ts'
import { ActivityRow } from './activity-row.tsx'
import own from './activity-table.module.css'
import { columnsOfTable, type TableColumn } from './table-columns.ts'

/** The least width, in rem, in which all columns of the municipal plan stand beside each other. */
const roomy = 76

interface ActivityTableProps {
  readonly result: EntityOf<'result'>
  readonly activities: readonly EntityOf<'activity'>[]
}

/** The activities of a result in the columns of the plan's format, and their sum. */
export function ActivityTable({ result, activities }: ActivityTableProps): ReactElement {
  const { t } = useSpeech()
  const totals = useTotals()
  const { format, say } = usePlanFormat()
  const title = useFieldLabel('title')
  const code = useCodes().get(result.id) ?? ''
  const sums = splitOf(totals, result.id).all
  const { ref, width } = useElementSize<HTMLDivElement>()
  const isNarrow = width < roomy * useRem()
  const costs = costColumns(t, totals.years, sums)
  const columns = columnsOfTable(format, { title, say, costs, isNarrow })
  return (
    <div ref={ref} className={classes.scroll}>
      <table className={`${tables.table} ${own.table}`} data-narrow={isNarrow || undefined}>
        <caption className={tables.hidden}>
          {t('common.coded', { code, title: t('content.result.activities') })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('content.activity.code')}</th>
            {columns.map(({ key, head, width, cost }) => (
              <th
                key={key}
                scope="col"
                className={cost === null ? undefined : tables.number}
                style={{ minWidth: `${width}rem` }}
              >
                <Head text={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} columns={columns} />
          ))}
        </tbody>
        <SumRow columns={columns} sums={sums} />
      </table>
    </div>
  )
}

/** A heading, which may break after a stroke: `Institucioni/organizata`. */
function Head({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(/(?<=\/)/)
  return (
    <>
      {parts.map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  )
}

interface SumRowProps {
  readonly columns: readonly TableColumn[]
  readonly sums: Sums
}

/** The sums below the columns of amounts, named before the first of them. */
function SumRow({ columns, sums }: SumRowProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  const print = ({ key, amount }: CostColumn): string =>
    key === 'total' ? money.full(amount(sums)) : money.bare(amount(sums))
  const before = columns.findIndex(({ cost }) => cost !== null)
  return (
    <tfoot>
      <tr className={tables.subtotal}>
        <th scope="row" colSpan={1 + before}>
          {t('content.cost.total')}
        </th>
        {columns.slice(before).map(({ key, cost }) => (
          <td key={key} className={cost === null ? undefined : tables.number}>
            {cost !== null && print(cost)}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
