import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf } from '../../shared/totals/index.ts'
import tables from '../components/table.module.css'
import { TitledCells } from '../components/titled-cells.tsx'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import { ActivityCell } from './activity-cell.tsx'
import own from './activity-table.module.css'
import { costWords } from './activity-texts.ts'
import type { TableColumn } from './table-columns.ts'
import { isTitle, type TableLayout } from './table-layout.ts'

interface ActivityRowProps {
  readonly activity: EntityOf<'activity'>
  readonly layout: TableLayout
}

/** One activity in the table of its result; its title leads to its page. */
export function ActivityRow({ activity, layout }: ActivityRowProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(activity.id) ?? ''
  const { columns, below } = layout
  const isBelow = ({ key }: TableColumn): boolean => below.has(key)
  const sums = splitOf(useTotals(), activity.id).all
  const costs = columns.filter(({ cost }) => cost !== null)
  const isFree = costs.every(({ cost }) => cost?.amount(sums) === 0)
  const words = isFree ? costWords(t, activity) : ''
  const beside = columns.filter((column) => !isBelow(column))
  const firstAmount = beside.find(({ cost }) => cost !== null)
  return (
    <tr>
      <td className={tables.code}>
        <Link
          href={planAddress(plan.id, activity.id)}
          aria-label={t('common.labelled', { label: t('drafting.tree.openForm'), value: code })}
          title={t('drafting.tree.openForm')}
        >
          {code}
        </Link>
      </td>
      <TitledCells
        columns={columns}
        isTitle={isTitle}
        isBelow={isBelow}
        cell={(column, isPlaced) => {
          const { key, cost } = column
          if (cost === null || isPlaced) {
            return <ActivityCell key={key} activity={activity} column={column} isPlaced={isPlaced} />
          }
          const isFirst = column === firstAmount
          const index = beside.indexOf(column)
          // The words take the place of all amounts that stand together.
          if (words !== '' && !isFirst && beside[index - 1]?.cost !== null) return null
          return (
            <Amount
              key={key}
              column={column}
              sums={sums}
              words={isFirst ? words : ''}
              span={runFrom(beside, index)}
            />
          )
        }}
      />
    </tr>
  )
}

/** How many columns of amounts stand together from here. */
function runFrom(columns: readonly TableColumn[], index: number): number {
  const end = columns.findIndex(({ cost }, at) => at > index && cost === null)
  return (end === -1 ? columns.length : end) - index
}

interface AmountProps {
  readonly column: TableColumn
  readonly sums: Sums
  /** What stands in place of all amounts; empty where there are any. */
  readonly words: string
  readonly span: number
}

function Amount({ column, sums, words, span }: AmountProps): ReactElement {
  const { t } = useSpeech()
  const money = useMoney()
  if (words !== '') {
    return (
      <td colSpan={span} className={own.words}>
        {words}
      </td>
    )
  }
  const amount = column.cost?.amount(sums) ?? 0
  return <td className={tables.number}>{amount === 0 ? t('common.dash') : money.bare(amount)}</td>
}
