import { type ReactElement, type ReactNode, useId } from 'react'
import { type EntityOf, kinds, type Values, yearsOf } from '../../shared/model/index.ts'
import { useMark } from '../checks/use-mark.ts'
import form from '../components/form.module.css'
import { change } from '../drafting/batches.ts'
import { changeThenFocus, focusKey } from '../drafting/focus.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useFieldLabel } from '../formats/use-field-label.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import classes from './activity-form.module.css'
import { FormText } from './form-field.tsx'
import { withPeriodKind } from './period-kind.ts'

type Activity = EntityOf<'activity'>

const { choices: periodKinds } = kinds.activity.fields.periodKind
const { choices: costKinds } = kinds.activity.fields.costKind

/** Costs that papers print in words where their format allows it. */
const inWords: readonly Activity['costKind'][] = ['administrative', 'elsewhere']

function useSaveValues(activity: Activity): (values: Partial<Values<'activity'>>) => void {
  const session = useSession()
  return (values) => session.apply(change(planNow(session), 'activity', activity.id, values))
}

/** When an activity is carried out: by years, or by words. */
export function PeriodChoice({ activity }: { readonly activity: Activity }): ReactElement {
  const label = useFieldLabel('period')
  return (
    <>
      <Choice label={label}>{(id) => <PeriodFields id={id} activity={activity} />}</Choice>
      {activity.periodKind === 'words' && <FormText activity={activity} name="periodWords" lines="one" />}
    </>
  )
}

interface FieldsProps {
  readonly activity: Activity
  /** The id by which a label names the first of them; without one it names itself. */
  readonly id?: string
}

/** The kind of a period and, for one by years, its first and last. */
export function PeriodFields({ activity, id }: FieldsProps): ReactElement {
  const { t } = useSpeech()
  const save = useSaveValues(activity)
  const { periodKind, firstYear, lastYear } = activity
  return (
    <div className={classes.line} {...useMark(activity.id, 'period')}>
      <select
        id={id}
        className={classes.select}
        aria-label={id === undefined ? t('content.activity.period') : undefined}
        data-focus={focusKey(activity.id, 'periodKind')}
        value={periodKind}
        onChange={({ currentTarget: { value } }) => {
          const kind = periodKinds.find((one) => one === value)
          if (kind === undefined) return
          const choose = (): void => save(withPeriodKind(activity, kind))
          if (kind === 'words') changeThenFocus(choose, focusKey(activity.id, 'periodWords'), 'all')
          else choose()
        }}
      >
        {periodKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`drafting.activity.periodKinds.${kind}`)}
          </option>
        ))}
      </select>
      {periodKind === 'years' && (
        <>
          <YearChoice
            activity={activity}
            name="firstYear"
            // One who begins later than it ends meant the end as well.
            onChoose={(year) => save({ firstYear: year, ...(later(year, lastYear) && { lastYear: year }) })}
          />
          <YearChoice
            activity={activity}
            name="lastYear"
            onChoose={(year) => save({ lastYear: year, ...(later(firstYear, year) && { firstYear: year }) })}
          />
        </>
      )}
    </div>
  )
}

function later(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other
}

interface YearChoiceProps {
  readonly activity: Activity
  readonly name: 'firstYear' | 'lastYear'
  readonly onChoose: (year: number | null) => void
}

function YearChoice({ activity, name, onChoose }: YearChoiceProps): ReactElement {
  const { t } = useSpeech()
  const value = activity[name]
  const years = [...new Set([...yearsOf(usePlan()), ...(value === null ? [] : [value])])].toSorted(
    (a, b) => a - b,
  )
  return (
    <select
      className={classes.select}
      data-focus={focusKey(activity.id, name)}
      aria-label={t(`drafting.activity.${name}`)}
      title={t(`drafting.activity.${name}`)}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    >
      <option value="">{t('common.dash')}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  )
}

/** What kind of cost an activity has, under its label. */
export function CostKindChoice({ activity }: { readonly activity: Activity }): ReactElement {
  const label = useFieldLabel('costKind')
  return <Choice label={label}>{(id) => <CostKindField id={id} activity={activity} />}</Choice>
}

/** The kind of a cost, by the words that papers use. */
export function CostKindField({ activity, id }: FieldsProps): ReactElement {
  const { t } = useSpeech()
  const save = useSaveValues(activity)
  const { words } = usePlanFormat().format.costModel
  const offered = costKinds.filter((kind) => words || kind === activity.costKind || !inWords.includes(kind))
  return (
    <select
      id={id}
      className={classes.select}
      aria-label={id === undefined ? t('content.activity.costKind') : undefined}
      data-focus={focusKey(activity.id, 'costKind')}
      value={activity.costKind}
      {...useMark(activity.id, ['cost', 'amount', 'total', 'category', 'split'])}
      onChange={({ currentTarget: { value } }) => {
        const kind = costKinds.find((one) => one === value)
        if (kind !== undefined) save({ costKind: kind })
      }}
    >
      {offered.map((kind) => (
        <option key={kind} value={kind}>
          {t(`content.activity.costKinds.${kind}`)}
        </option>
      ))}
    </select>
  )
}

function Choice(props: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}): ReactElement {
  const id = useId()
  return (
    <div className={form.row}>
      <label className={form.label} htmlFor={id}>
        {props.label}
      </label>
      {props.children(id)}
    </div>
  )
}
