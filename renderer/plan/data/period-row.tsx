import { type ReactElement, useId, useState } from 'react'
import { type EntityOf, limits } from '../../../shared/model/index.ts'
import { focusKey } from '../../drafting/focus.ts'
import { useSpeech } from '../../i18n/language.ts'
import { useMoney, usePlan } from '../plan-context.ts'
import classes from './data-form.module.css'
import { isNothing, outsidePeriod } from './outside-period.ts'
import { useSavePlan } from './rows.tsx'

type Root = EntityOf<'plan'>
type Problem = 'no-year' | 'before-first'

/** First and last year of the plan, and what falls outside them. */
export function PeriodRow({ root }: { readonly root: Root }): ReactElement {
  const { t } = useSpeech()
  const save = useSavePlan()
  const [problem, setProblem] = useState<Problem | null>(null)
  const problemId = useId()
  const take = (name: 'firstYear' | 'lastYear', text: string): boolean => {
    const found = problemOf(root, name, text)
    setProblem(found)
    if (found === null) save({ [name]: Number(text) })
    return found === null
  }
  return (
    <fieldset className={classes.row}>
      <legend className={classes.label}>{t('content.plan.period')}</legend>
      <div>
        <div className={classes.line}>
          {(['firstYear', 'lastYear'] as const).map((name) => (
            <YearField
              key={`${name} ${root[name]}`}
              name={focusKey(root.id, name)}
              label={t(`newPlan.${name}`)}
              year={root[name]}
              problemId={problem === null ? undefined : problemId}
              onTake={(text) => take(name, text)}
            />
          ))}
        </div>
        {problem !== null && (
          <p id={problemId} className={classes.problem} role="alert">
            {t(`newPlan.problems.${problem}`)}
          </p>
        )}
        <OutsideNote />
      </div>
    </fieldset>
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

interface YearFieldProps {
  readonly name: string
  readonly label: string
  readonly year: number
  readonly problemId: string | undefined
  /** False where the text is no year that the plan can have there. */
  readonly onTake: (text: string) => boolean
}

/** A year that is stored when the field is left or Enter is pressed; Esc brings the stored one back. */
function YearField({ name, label, year, problemId, onTake }: YearFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const take = (): void => {
    if (typed === null) return
    if (onTake(typed.trim())) setTyped(null)
  }
  return (
    <input
      className={`${classes.input} ${classes.year}`}
      aria-label={label}
      title={label}
      inputMode="numeric"
      maxLength={4}
      data-focus={name}
      aria-invalid={(typed !== null && problemId !== undefined) || undefined}
      aria-describedby={typed === null ? undefined : problemId}
      value={typed ?? String(year)}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take()
        if (key === 'Escape' && typed !== null && onTake(String(year))) setTyped(null)
      }}
    />
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
