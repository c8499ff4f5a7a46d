import { type ReactElement, useId } from 'react'
import { useTypedValue } from '../use-typed-value.ts'
import classes from './panel.module.css'

interface NumberFieldProps {
  readonly label: string
  /** As the plan has it now. */
  readonly printed: string
  /** Takes a text over; the words that say what to do where it is no number. */
  readonly take: (text: string) => string | null
}

/** A number that is typed: taken over by Enter and by leaving, given up by Esc. */
export function NumberField({ label, printed, take }: NumberFieldProps): ReactElement {
  const { typed, problem, handlers } = useTypedValue(take)
  const id = useId()
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={classes.input}
        value={typed ?? printed}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== null}
        {...(problem !== null && { 'aria-describedby': `${id}-problem` })}
        {...handlers}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
