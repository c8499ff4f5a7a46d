import type { ReactElement } from 'react'
import { childrenOf, entityOf } from '../../shared/model/index.ts'
import { type Split, type Sums, splitOf, sumOf } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import { type CostColumn, costColumns } from './cost-columns.ts'

interface Part {
  readonly id: string
  readonly title: string
  readonly split: Split
}

/** The plan's money by field, source and year. */
export function BudgetPage(): ReactElement {
  const { t } = useSpeech()
  const totals = useTotals()
  const parts = useParts()
  const all = totals.plan.all
  const columns = costColumns(t, totals.years, all)
  const empty = all.total === 0 && all.outside === 0
  return (
    <>
      <h1 className={classes.title}>{t('content.budget.heading')}</h1>
      <p className={classes.dim}>{empty ? t('content.budget.empty') : t('content.budget.intro')}</p>
      {!empty && (
        <div className={`${classes.section} ${classes.scroll}`}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('content.budget.field')}</th>
                <th scope="col">{t('content.budget.source')}</th>
                {columns.map(({ key, head }) => (
                  <th key={key} scope="col" className={tables.number}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            {parts.map((part) => (
              <PartRows key={part.id} part={part} columns={columns} />
            ))}
            <tfoot>
              <SumRow label={t('content.budget.planTotal')} sums={all} columns={columns} tone="total" />
            </tfoot>
          </table>
        </div>
      )}
    </>
  )
}

/** The fields, and before them what belongs to the plan alone. */
function useParts(): readonly Part[] {
  const { t } = useSpeech()
  const plan = usePlan()
  const totals = useTotals()
  const codes = useCodes()
  const own = childrenOf(plan, plan.id, 'objective').map(({ id }) => splitOf(totals, id))
  const ownPart: Part = { id: 'own', title: t('outline.objectives'), split: sumOf(own, totals.years.length) }
  const fields = childrenOf(plan, plan.id, 'field').map((field): Part => {
    const title = t('common.coded', {
      code: codes.get(field.id) ?? '',
      title: field.name || t('common.untitled'),
    })
    return { id: field.id, title, split: splitOf(totals, field.id) }
  })
  return own.length === 0 ? fields : [ownPart, ...fields]
}

interface PartRowsProps {
  readonly part: Part
  readonly columns: readonly CostColumn[]
}

function PartRows({ part, columns }: PartRowsProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const sources = [...part.split.bySource]
  return (
    <tbody>
      {sources.map(([id, sums], index) => (
        <tr key={id ?? 'none'}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={sources.length}>
              {part.title}
            </th>
          )}
          <td>{entityOf(plan, id, 'funding-source')?.name ?? t('content.cost.noSource')}</td>
          <Amounts sums={sums} columns={columns} />
        </tr>
      ))}
      <SumRow
        label={t('content.budget.fieldTotal', { field: part.title })}
        sums={part.split.all}
        columns={columns}
        tone="subtotal"
      />
    </tbody>
  )
}

interface SumRowProps {
  readonly label: string
  readonly sums: Sums
  readonly columns: readonly CostColumn[]
  readonly tone: 'subtotal' | 'total'
}

function SumRow({ label, sums, columns, tone }: SumRowProps): ReactElement {
  return (
    <tr className={tables[tone]}>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <Amounts sums={sums} columns={columns} />
    </tr>
  )
}

function Amounts({
  sums,
  columns,
}: {
  readonly sums: Sums
  readonly columns: readonly CostColumn[]
}): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  const print = ({ key, amount }: CostColumn): string => {
    if (amount(sums) === 0) return t('common.dash')
    return key === 'total' ? money.full(amount(sums)) : money.bare(amount(sums))
  }
  return (
    <>
      {columns.map((column) => (
        <td key={column.key} className={tables.number}>
          {print(column)}
        </td>
      ))}
    </>
  )
}
