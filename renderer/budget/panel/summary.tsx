import type { ReactElement } from 'react'
import { childrenOf } from '../../../shared/model/index.ts'
import {
  type CostStatus,
  type Split,
  type Sums,
  sourceTypes,
  splitOf,
  sumOf,
} from '../../../shared/totals/index.ts'
import tables from '../../components/table.module.css'
import { usePlanFormat } from '../../formats/use-plan-format.ts'
import { type Translate, useSpeech } from '../../i18n/language.ts'
import { useCodes } from '../../plan/plan-context.ts'
import { useView } from '../desk-context.ts'
import type { BudgetView } from '../model/view.ts'
import classes from './panel.module.css'

const statuses: readonly CostStatus[] = ['secured', 'sought', 'unstated']

interface SummaryRow {
  readonly key: string
  readonly label: string
  readonly sums: Sums
  readonly tone: 'plain' | 'subtotal' | 'total'
}

/** The plan's money by field, kind of source and year, and by whether it is secured. */
export function Summary(): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const { format, say } = usePlanFormat()
  const fields = useParts(view)
  const byField = fields.flatMap(({ key, label, split }) => partRows(t, key, label, split))
  const [all, ...byType] = partRows(t, 'plan', say(format.budgetTable.allGroups), view.totals.plan)
  const grand: readonly SummaryRow[] = all === undefined ? [] : [{ ...all, tone: 'total' }]
  const byStatus = statuses.flatMap((status): readonly SummaryRow[] => {
    const sums = view.totals.plan.byStatus.get(status)
    if (sums === undefined) return []
    return [{ key: status, label: t(`content.cost.statuses.${status}`), sums, tone: 'plain' }]
  })
  return (
    <>
      <SummaryTable
        caption={t('budget.summary.byField')}
        head={t('budget.summary.part')}
        rows={[...byField, ...grand, ...byType]}
      />
      <SummaryTable
        caption={t('budget.summary.byStatus')}
        head={t('content.cost.status')}
        rows={[...byStatus, ...grand]}
      />
    </>
  )
}

interface Part {
  readonly key: string
  readonly label: string
  readonly split: Split
}

/** The fields, and before them what belongs to the plan alone. */
function useParts({ plan, totals }: BudgetView): readonly Part[] {
  const { t } = useSpeech()
  const codes = useCodes()
  const own = childrenOf(plan, plan.id, 'objective').map(({ id }) => splitOf(totals, id))
  const fields = childrenOf(plan, plan.id, 'field').map(({ id, name }) => ({
    key: id,
    label: t('common.coded', { code: codes.get(id) ?? '', title: name || t('common.untitled') }),
    split: splitOf(totals, id),
  }))
  if (own.length === 0) return fields
  return [{ key: 'own', label: t('outline.objectives'), split: sumOf(own, totals.years.length) }, ...fields]
}

function partRows(t: Translate, key: string, label: string, split: Split): readonly SummaryRow[] {
  const rows = sourceTypes.flatMap((type): readonly SummaryRow[] => {
    const sums = split.byType.get(type)
    if (sums === undefined) return []
    const name = type === 'unstated' ? t('content.cost.noSource') : t(`content.lists.sourceTypes.${type}`)
    return [{ key: `${key}-${type}`, label: name, sums, tone: 'plain' }]
  })
  return [{ key, label, sums: split.all, tone: 'subtotal' }, ...rows]
}

interface SummaryTableProps {
  readonly caption: string
  /** What the first column shows. */
  readonly head: string
  readonly rows: readonly SummaryRow[]
}

function SummaryTable({ caption, head, rows }: SummaryTableProps): ReactElement {
  const { t } = useSpeech()
  const { totals, print } = useView()
  const hasWhole = totals.plan.all.whole !== 0
  const printed = (amount: number): string => (amount === 0 ? t('common.dash') : print(amount))
  return (
    <section className={classes.section} aria-label={caption}>
      <h3>{caption}</h3>
      <table className={`${tables.table} ${classes.summary}`}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {totals.years.map((year) => (
              <th key={year} scope="col" className={tables.number}>
                {year}
              </th>
            ))}
            {hasWhole && (
              <th scope="col" className={tables.number}>
                {t('content.cost.wholePlan')}
              </th>
            )}
            <th scope="col" className={tables.number}>
              {t('content.cost.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, sums, tone }) => (
            <tr key={key} className={tone === 'plain' ? undefined : tables[tone]}>
              <th scope="row">{label}</th>
              {totals.years.map((year, index) => (
                <td key={year} className={tables.number}>
                  {printed(sums.years[index] ?? 0)}
                </td>
              ))}
              {hasWhole && <td className={tables.number}>{printed(sums.whole)}</td>}
              <td className={tables.number}>{printed(sums.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
