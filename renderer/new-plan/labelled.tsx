import { type ReactElement, type ReactNode, useId } from 'react'
import classes from './new-plan.module.css'

/** What a control needs to be named, and to say what is wrong with it. */
export interface Control {
  readonly id: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

interface LabelledProps {
  readonly label: string
  /** What is wrong, in words; null where nothing is. */
  readonly problem?: string | null
  readonly hint?: string
  readonly children: (control: Control) => ReactNode
}

/** A control under its label, with what is wrong with it below. */
export function Labelled({ label, problem = null, hint, children }: LabelledProps): ReactElement {
  const id = useId()
  const below = problem ?? hint
  return (
    <div className={classes.labelled}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem === null ? undefined : true,
        'aria-describedby': below === undefined ? undefined : `${id}-below`,
      })}
      {below !== undefined && (
        <p id={`${id}-below`} className={problem === null ? classes.hint : classes.problem}>
          {below}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly control: Control
  readonly value: T
  readonly choices: readonly (readonly [value: T, words: string])[]
  readonly onChoose: (value: T) => void
}

/** One of several values, by the system's own list. */
export function Choice<T extends string>({
  control,
  value,
  choices,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  return (
    <select
      {...control}
      className={classes.input}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(([one]) => one === currentTarget.value)
        if (chosen !== undefined) onChoose(chosen[0])
      }}
    >
      {choices.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  )
}
