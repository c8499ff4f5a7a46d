import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { EntityOf } from '../../shared/model/index.ts'
import { type Sums, splitOf } from '../../shared/totals/index.ts'
import type { CostColumn } from '../budget/cost-columns.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import own from './activity-table.module.css'
import { activityPeriod, costWords, namesOf, sourcesOf } from './activity-texts.ts'
import { TreeTitle } from './tree-title.tsx'

interface ActivityRowProps {
  readonly activity: EntityOf<'activity'>
  readonly columns: readonly CostColumn[]
}

/** One activity in the table of its result; its title leads to its page. */
export function ActivityRow({ activity, columns }: ActivityRowProps): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  const code = useCodes().get(activity.id) ?? ''
  const sums = splitOf(useTotals(), activity.id).all
  const supporting = format.list(namesOf(plan, activity.supporting))
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
      <th scope="row" className={own.title}>
        <TreeTitle entity={activity} level={null} />
        {activity.description !== '' && <p className={own.description}>{activity.description}</p>}
      </th>
      <td>{activityPeriod(t, activity)}</td>
      <td>
        {format.list(namesOf(plan, activity.responsible))}
        {supporting !== '' && (
          <p className={own.supporting}>{t('content.activity.supportedBy', { names: supporting })}</p>
        )}
      </td>
      <td>{format.list(sourcesOf(plan, activity))}</td>
      <Amounts activity={activity} columns={columns} sums={sums} />
    </tr>
  )
}

function Amounts(props: ActivityRowProps & { readonly sums: Sums }): ReactElement {
  const { activity, columns, sums } = props
  const { t } = useSpeech()
  const money = useMoney()
  const words = costWords(t, activity)
  if (words !== '' && columns.every(({ amount }) => amount(sums) === 0)) {
    return (
      <td colSpan={columns.length} className={own.words}>
        {words}
      </td>
    )
  }
  return (
    <>
      {columns.map(({ key, amount }) => (
        <td key={key} className={tables.number}>
          {amount(sums) === 0 ? t('common.dash') : money.bare(amount(sums))}
        </td>
      ))}
    </>
  )
}
