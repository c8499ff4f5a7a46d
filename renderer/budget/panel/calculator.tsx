import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import {
  childrenOf,
  type EntityOf,
  entityOf,
  type Id,
  limits,
  type Plan,
} from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { change } from '../../drafting/batches.ts'
import { focusKey } from '../../drafting/focus.ts'
import { TextField } from '../../drafting/text-field.tsx'
import { useSpeech } from '../../i18n/language.ts'
import { newId } from '../../state/ids.ts'
import { positionOf } from '../desk/desk.ts'
import { useDesk, useGrid, useView } from '../desk-context.ts'
import {
  addItemOperations,
  describeOperations,
  fillOperations,
  itemBatch,
  stepOf,
} from '../model/calculator.ts'
import { kindOperations } from '../model/choices.ts'
import { column } from '../model/columns.ts'
import type { LineRow } from '../model/rows.ts'
import type { BudgetView } from '../model/view.ts'
import { activityName, optionsFor } from '../words.ts'
import { CostItem } from './cost-item.tsx'
import { LineList } from './line-list.tsx'
import classes from './panel.module.css'
import { SelectField } from './select-field.tsx'

/** How the cost of the activity of the active row comes about. */
export function Calculator(): ReactElement {
  const { t } = useSpeech()
  const view = useView()
  const row =
    view.rows[
      positionOf(
        view,
        useGrid((state) => state.active),
      ).row
    ]
  if (row?.type !== 'line') return <p className={classes.dim}>{t('budget.calculator.noActivity')}</p>
  const activity = entityOf(view.plan, row.activity, 'activity')
  if (activity === null) return <p className={classes.dim}>{t('plan.gone')}</p>
  return (
    <>
      <p className={classes.name}>{activityName(t, view, row)}</p>
      <KindField view={view} activity={activity} />
      <Items view={view} row={row} />
      <Step activity={activity.id} />
      <Description activity={activity} />
      <LineList activity={activity.id} />
    </>
  )
}

interface KindFieldProps {
  readonly view: BudgetView
  readonly activity: EntityOf<'activity'>
}

function KindField({ view, activity }: KindFieldProps): ReactElement {
  const { t } = useSpeech()
  const { session } = useDesk()
  const options = optionsFor(t, view, column('cost-kind')).flatMap(({ label, value }) =>
    value.type === 'cost-kind' ? [{ value: value.costKind, label }] : [],
  )
  return (
    <SelectField
      label={t('content.activity.costKind')}
      value={activity.costKind}
      options={options}
      onChoose={(kind) => session.apply(kindOperations(view.plan, activity.id, kind))}
    />
  )
}

function Items({ view, row }: { readonly view: BudgetView; readonly row: LineRow }): ReactElement {
  const { t } = useSpeech()
  const { session } = useDesk()
  const items = childrenOf(view.plan, row.activity, 'cost-item')
  const edit = (operations: Batch): void =>
    session.apply(itemBatch(view.plan, row.activity, operations, newId))
  return (
    <section className={classes.section} aria-label={t('content.cost.items')}>
      <h3>{t('content.cost.items')}</h3>
      {items.length === 0 && <p className={classes.dim}>{t('budget.calculator.noItems')}</p>}
      {items.map((item, index) => (
        <CostItem key={item.id} item={item} number={index + 1} view={view} onChange={edit} />
      ))}
      <Button
        size="compact-xs"
        onClick={() => edit(addItemOperations(view.plan, row.activity, row.source, newId))}
      >
        {t('budget.calculator.addItem')}
      </Button>
    </section>
  )
}

function Step({ activity }: { readonly activity: Id }): ReactElement | null {
  const { t } = useSpeech()
  const { session } = useDesk()
  const { plan } = useView()
  const step = stepOf(plan, activity)
  if (step === 'no-items') return null
  if (step === 'same') return <p className={classes.good}>{t('budget.calculator.same')}</p>
  return (
    <div className={classes.warning}>
      <p>{t('budget.calculator.different')}</p>
      <Button
        size="compact-xs"
        variant="filled"
        onClick={() => session.apply(filledAndDescribed(plan, activity))}
      >
        {t('budget.calculator.fill')}
      </Button>
    </div>
  )
}

/** The amounts of the items, and their description where nobody wrote one. */
function filledAndDescribed(plan: Plan, activity: Id): Batch {
  const isWritten = (entityOf(plan, activity, 'activity')?.costDescription ?? '') !== ''
  return [...fillOperations(plan, activity, newId), ...(isWritten ? [] : describeOperations(plan, activity))]
}

function Description({ activity }: { readonly activity: EntityOf<'activity'> }): ReactElement {
  const { t } = useSpeech()
  const { session } = useDesk()
  const { plan } = useView()
  const operations = describeOperations(plan, activity.id)
  const hasItems = childrenOf(plan, activity.id, 'cost-item').length > 0
  return (
    <section className={classes.section} aria-label={t('content.activity.costDescription')}>
      <h3>{t('content.activity.costDescription')}</h3>
      <TextField
        name={focusKey(activity.id, 'costDescription')}
        value={activity.costDescription}
        label={t('content.activity.costDescription')}
        lines="several"
        maximumLength={limits.text}
        save={(now, text) => change(now, 'activity', activity.id, { costDescription: text })}
      />
      {hasItems && operations.length > 0 && (
        <Button size="compact-xs" onClick={() => session.apply(operations)}>
          {t('budget.calculator.describe')}
        </Button>
      )}
    </section>
  )
}
