import { type ReactElement, type ReactNode, useId } from 'react'
import type { Term } from '../../../shared/checks/index.ts'
import { type EntityOf, fieldsOf, type Values } from '../../../shared/model/index.ts'
import { useMark } from '../../checks/use-mark.ts'
import form from '../../components/form.module.css'
import { change } from '../../drafting/batches.ts'
import { focusKey } from '../../drafting/focus.ts'
import { planNow } from '../../drafting/text-actions.ts'
import { TextField } from '../../drafting/text-field.tsx'
import { useSession } from '../plan-context.ts'
import classes from './data-form.module.css'

type Root = EntityOf<'plan'>

/** New values for the plan itself, as one change that can be undone. */
export function useSavePlan(): (values: Partial<Values<'plan'>>) => void {
  const session = useSession()
  return (values) => {
    const batch = change(planNow(session), 'plan', session.id, values)
    if (batch.length > 0) session.apply(batch)
  }
}

interface RowProps {
  readonly label: string
  readonly children: (id: string) => ReactNode
}

/** A label and what it names. */
export function Row({ label, children }: RowProps): ReactElement {
  const id = useId()
  return (
    <div className={form.row}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <div>{children(id)}</div>
    </div>
  )
}

interface TextRowProps {
  readonly root: Root
  readonly name: 'authorityName' | 'subject' | 'title' | 'decisionNumber'
  readonly label: string
}

/** One text of the plan. */
export function TextRow({ root, name, label }: TextRowProps): ReactElement {
  const mark = useMark(root.id, (cell) => cell === name)
  return (
    <Row label={label}>
      {(id) => (
        <TextField
          id={id}
          name={focusKey(root.id, name)}
          value={root[name]}
          save={(plan, text) => change(plan, 'plan', plan.id, { [name]: text })}
          maximumLength={fieldsOf('plan')[name]?.maximumLength ?? 0}
          mark={mark}
        />
      )}
    </Row>
  )
}

interface ChoiceRowProps<N extends keyof Values<'plan'>> {
  readonly root: Root
  readonly name: N
  readonly label: string
  readonly choices: readonly (readonly [value: Values<'plan'>[N] & string, words: string])[]
  /** What the checks find about it, where that has another name than the value. */
  readonly found?: Term
  /** What is to be said of the choice. */
  readonly below?: ReactNode
}

/** One value of the plan out of several. */
export function ChoiceRow<
  N extends
    | 'authorityKind'
    | 'country'
    | 'status'
    | 'currency'
    | 'numberStyle'
    | 'language'
    | 'secondLanguage',
>({ root, name, label, choices, found, below }: ChoiceRowProps<N>): ReactElement {
  const save = useSavePlan()
  const mark = useMark(root.id, (cell) => cell === name || cell === found)
  return (
    <Row label={label}>
      {(id) => (
        <>
          <select
            id={id}
            className={classes.select}
            data-focus={focusKey(root.id, name)}
            value={root[name]}
            {...mark}
            onChange={({ currentTarget: { value } }) => {
              const chosen = choices.find(([one]) => one === value)
              if (chosen !== undefined) save({ [name]: chosen[0] })
            }}
          >
            {choices.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {below}
        </>
      )}
    </Row>
  )
}
