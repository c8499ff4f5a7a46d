import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, entityOf } from '../../shared/model/index.ts'
import { reachable } from '../checks/marks.ts'
import { useMark } from '../checks/use-mark.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { useMoney, usePlan } from '../plan/plan-context.ts'

/** How the cost of an activity was worked out. */
export function CostItems({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement | null {
  const { t } = useSpeech()
  const items = childrenOf(usePlan(), activity.id, 'cost-item')
  if (items.length === 0) return null
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('content.cost.items')}</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('content.cost.description')}</th>
            <th scope="col">{t('content.cost.quantity')}</th>
            <th scope="col" className={tables.number}>
              {t('content.cost.unitCost')}
            </th>
            <th scope="col">{t('content.cost.times')}</th>
            <th scope="col">{t('content.cost.years')}</th>
            <th scope="col">{t('content.cost.source')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ item }: { readonly item: EntityOf<'cost-item'> }): ReactElement {
  const { t, format } = useSpeech()
  const money = useMoney()
  const source = entityOf(usePlan(), item.source, 'funding-source')
  const counted = (thousandths: number, unit: string): string =>
    `${format.thousandths(thousandths)} ${unit}`.trim()
  return (
    <tr>
      <th scope="row" {...reachable(useMark(item.id))}>
        {item.description}
      </th>
      <td>{counted(item.quantity, item.unit)}</td>
      <td className={tables.number}>{money.full(item.unitCost)}</td>
      <td>{counted(item.times, item.timesUnit)}</td>
      <td>{item.years.length === 0 ? t('content.cost.everyYear') : format.list(item.years.map(String))}</td>
      <td>{source?.name ?? ''}</td>
    </tr>
  )
}
