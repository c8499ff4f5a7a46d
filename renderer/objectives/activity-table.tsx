import { Fragment, type ReactElement } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf } from '../../shared/totals/index.ts'
import { type CostColumn, costColumns } from '../budget/cost-columns.ts'
import tables from '../components/table.module.css'
import { HeadCell, TitledCells } from '../components/titled-cells.tsx'
import { useRoom } from '../components/use-room.ts'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useCodes, useMoney, useTotals } from '../plan/plan-context.ts'
import { ActivityRow } from './activity-row.tsx'
import own from './activity-table.module.css'
import { columnsOfTable } from './table-columns.ts'
import { isTitle, type TableLayout, tableLayout } from './table-layout.ts'

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
  const { ref, room } = useRoom()
  const costs = costColumns(t, totals.years, sums)
  const print = useSumPrinter(sums)
  const layout = tableLayout(columnsOfTable(format, { title, say, costs }), room ?? 0, print)
  return (
    <div ref={ref} className={classes.scroll}>
      {room !== null && (
        <table className={`${tables.table} ${own.table}`} data-narrow={layout.isNarrow || undefined}>
          <caption className={tables.hidden}>
            {t('common.coded', { code, title: t('content.result.activities') })}
          </caption>
          <Heads layout={layout} />
          <tbody>
            {activities.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} layout={layout} />
            ))}
          </tbody>
          <SumRow layout={layout} print={print} />
        </table>
      )}
    </div>
  )
}

/** Prints a sum as the last row has it: all together with the currency. */
function useSumPrinter(sums: Sums): (cost: CostColumn) => string {
  const money = useMoney()
  return ({ key, amount }) => (key === 'total' ? money.full(amount(sums)) : money.bare(amount(sums)))
}

function Heads({ layout: { columns, below } }: { readonly layout: TableLayout }): ReactElement {
  const { t } = useSpeech()
  return (
    <thead>
      <tr>
        <th scope="col">{t('content.activity.code')}</th>
        <TitledCells
          columns={columns}
          isTitle={isTitle}
          isBelow={({ key }) => below.has(key)}
          cell={(column, isPlaced) => {
            const { key, head, width, cost } = column
            // The description needs no label below the title: its heading stands below that of the title.
            const isShown = !isPlaced || isTitle(column) || key === 'description'
            return (
              <HeadCell
                key={key}
                isPlaced={isPlaced}
                className={isShown ? (cost === null ? undefined : tables.number) : tables.hidden}
                style={isShown && !isPlaced ? { minWidth: `${width}rem` } : undefined}
              >
                <Breaking text={head} />
              </HeadCell>
            )
          }}
        />
      </tr>
    </thead>
  )
}

/** A heading, which may break after a stroke: `Institucioni/organizata`. */
function Breaking({ text }: { readonly text: string }): ReactElement {
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
  readonly layout: TableLayout
  readonly print: (cost: CostColumn) => string
}

/** The sums below the columns of amounts, named before the first of them; those of years without columns below the name. */
function SumRow({ layout: { columns, below }, print }: SumRowProps): ReactElement {
  const { t } = useSpeech()
  const beside = columns.filter(({ key }) => !below.has(key))
  const before = beside.findIndex(({ cost }) => cost !== null)
  return (
    <tfoot>
      <tr className={tables.subtotal}>
        <th scope="row" colSpan={1 + before}>
          {t('content.cost.total')}
          <p className={own.sums}>
            {columns.map(({ key, head, cost }) =>
              cost !== null && below.has(key) ? (
                <span key={key}>{t('common.labelled', { label: head, value: print(cost) })}</span>
              ) : null,
            )}
          </p>
        </th>
        {beside.slice(before).map(({ key, cost }) => (
          <td key={key} className={cost === null ? undefined : tables.number}>
            {cost !== null && print(cost)}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
