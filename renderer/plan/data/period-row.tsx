import { type ReactElement, useId, useState } from 'react'
import { type EntityOf, limits } from '../../../shared/model/index.ts'
import { useMark } from '../../checks/use-mark.ts'
import form from '../../components/form.module.css'
import { focusKey } from '../../drafting/focus.ts'
import { useSpeech } from '../../i18n/language.ts'
import { useMoney, usePlan } from '../plan-context.ts'
import classes from './data-form.module.css'
import { isNothing, outsidePeriod } from './outside-period.ts'
import { useSavePlan } from './rows.tsx'
import { TypedField } from './typed-field.tsx'

type Root = EntityOf<'plan'>
type Problem = 'no-year' | 'before-first'

/** First and last year of the plan, and what falls outside them. */
export function PeriodRow({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  const save = useSavePlan()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mark = useMark(root.id, 'yearHeading')
  const problemId = useId()
  const labelId = useId()
  const take = (name: 'firstYear' | 'lastYear', text: string): boolean => {
    const found = problemOf(root, name, text)
    setProblem(found)
    if (found === null) save({ [name]: Number(text) })
    return found === null
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
              key={`${name} ${root[name]}`}
              name={focusKey(root.id, name)}
              label={t(`newPlan.${name}`)}
              value={String(root[name])}
              length={4}
              mark={mark}
              problemId={problem === null ? undefined : problemId}
              onTake={(text) => take(name, text)}
            />
          ))}
        </fieldset>
        {problem !== null && (
          <p id={problemId} className={classes.problem} role="alert">
            {t(`newPlan.problems.${problem}`)}
          </p>
        )}
        <OutsideNote />
      </div>
    </div>
  )
}

function problemOf(
  { firstYear, lastYear }: Root,
  name: 'firstYear' | 'lastYear',
  text: string,
): Problem | null {
  const year = Number(text)
  if (!/^\d{4}$/.test(text) || year < limits.firstYear || year > limits.lastYear) return 'no-year'
  const isOrdered = name === 'firstYear' ? year <= lastYear : year >= firstYear
  return isOrdered ? null : 'before-first'
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
