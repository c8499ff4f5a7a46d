import { type ReactElement, useId, useState } from 'react'
import type { EntityOf } from '../../../shared/model/index.ts'
import { useMark } from '../../checks/use-mark.ts'
import form from '../../components/form.module.css'
import { focusKey } from '../../drafting/focus.ts'
import { useSpeech } from '../../i18n/language.ts'
import { type PeriodTyped, periodProblemsOf, problemValues } from '../../new-plan/problems.ts'
import { useMoney, usePlan } from '../plan-context.ts'
import classes from './data-form.module.css'
import { isNothing, outsidePeriod } from './outside-period.ts'
import { useSavePlan } from './rows.tsx'
import { TypedField } from './typed-field.tsx'

type Root = EntityOf<'plan'>
type Year = keyof PeriodTyped

/** First and last year of the plan, and what falls outside them. */
export function PeriodRow({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  const save = useSavePlan()
  // A year that does not go with the other waits for it: a period that is moved has its two years typed one by one.
  const [waiting, setWaiting] = useState<Partial<PeriodTyped>>({})
  const mark = useMark(root.id, 'yearHeading')
  const problemId = useId()
  const labelId = useId()
  const typed = { firstYear: String(root.firstYear), lastYear: String(root.lastYear), ...waiting }
  const found = periodProblemsOf(typed)
  const problem = found.firstYear ?? found.lastYear
  const take = (name: Year, text: string): boolean => {
    const now = { ...typed, [name]: text }
    const { firstYear, lastYear } = periodProblemsOf(now)
    const isRight = firstYear === undefined && lastYear === undefined
    setWaiting(isRight ? {} : { ...waiting, [name]: text })
    if (isRight) save({ firstYear: Number(now.firstYear), lastYear: Number(now.lastYear) })
    return isRight
  }
  return (
    <div className={form.row}>
      <span id={labelId} className={form.label}>
        {t('content.plan.period')}
      </span>
      <div>
        <fieldset className={classes.years} aria-labelledby={labelId}>
          {(['firstYear', 'lastYear'] as const).map((name) => (
            <TypedField
              key={name}
              name={focusKey(root.id, name)}
              label={t(`newPlan.${name}`)}
              value={String(root[name])}
              length={4}
              mark={mark}
              problemId={problem === undefined ? undefined : problemId}
              onTake={(text) => take(name, text)}
            />
          ))}
        </fieldset>
        {problem !== undefined && (
          <p id={problemId} className={classes.problem} role="alert">
            {t(`newPlan.problems.${problem}`, problemValues)}
          </p>
        )}
        <OutsideNote />
      </div>
    </div>
  )
}

/** What a changed period leaves outside: told, never removed. */
function OutsideNote(): ReactElement | null {
  const { t, format } = useSpeech()
  const money = useMoney()
  const outside = outsidePeriod(usePlan())
  if (isNothing(outside)) return null
  const { lines, amount, targets, activities, items } = outside
  const told = [
    lines > 0 && t('planData.outside.lines', { count: lines, amount: money.full(amount) }),
    targets > 0 && t('planData.outside.targets', { count: targets }),
    activities > 0 && t('planData.outside.activities', { count: activities }),
    items > 0 && t('planData.outside.items', { count: items }),
  ].filter((words) => words !== false)
  return (
    <p className={classes.note} role="status">
      {t('planData.outside.told', { things: format.list(told) })}
    </p>
  )
}
