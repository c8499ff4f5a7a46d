import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, entityOf, type Id, kinds } from '../../../shared/model/index.ts'
import tables from '../../components/table.module.css'
import { usePlanFormat } from '../../formats/use-plan-format.ts'
import { useSpeech } from '../../i18n/language.ts'
import { shortName } from '../../plan/short-name.ts'
import { useDesk, useView } from '../desk-context.ts'
import classes from './panel.module.css'
import { SelectField } from './select-field.tsx'

type Line = EntityOf<'cost-line'>

const { status, category } = kinds['cost-line'].fields

/** Each amount of an activity by itself: one year may be secured while the next is still sought. */
export function LineList({ activity }: { readonly activity: Id }): ReactElement | null {
  const { t } = useSpeech()
  const { plan } = useView()
  const lines = childrenOf(plan, activity, 'cost-line')
  if (lines.length === 0) return null
  return (
    <section className={classes.section} aria-label={t('content.cost.lines')}>
      <h3>{t('content.cost.lines')}</h3>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('content.cost.source')}</th>
            <th scope="col" className={tables.number}>
              {t('content.cost.amount')}
            </th>
            <th scope="col">{t('budget.calculator.marks')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineItem key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineItem({ line }: { readonly line: Line }): ReactElement {
  const { t } = useSpeech()
  const { session } = useDesk()
  const { plan, print } = useView()
  const { economicSplit } = usePlanFormat().format.costModel
  const source = entityOf(plan, line.source, 'funding-source')
  const name = source === null ? t('content.cost.noSource') : shortName(source)
  const when = spanText()
  const set = (values: Partial<Line>): void =>
    session.apply([{ type: 'update', id: line.id, values: { ...values } }])
  return (
    <tr>
      <th scope="row">
        {name}
        <br />
        {when}
      </th>
      <td className={tables.number}>{print(line.amount)}</td>
      <td>
        <SelectField
          isLabelled
          label={t('budget.calculator.statusOf', { source: name, when })}
          value={line.status}
          options={status.choices.map((value) => ({ value, label: t(`content.cost.statuses.${value}`) }))}
          onChoose={(chosen) => set({ status: chosen })}
        />
        {(economicSplit || line.category !== 'unstated') && (
          <SelectField
            isLabelled
            label={t('budget.calculator.categoryOf', { source: name, when })}
            value={line.category}
            options={category.choices.map((value) => ({
              value,
              label: t(`content.cost.categories.${value}`),
            }))}
            onChoose={(chosen) => set({ category: chosen })}
          />
        )}
      </td>
    </tr>
  )

  function spanText(): string {
    if (line.span === 'every-year') return t('content.cost.everyYear')
    return line.span === 'whole-plan' ? t('content.cost.wholePlan') : String(line.year ?? '')
  }
}
