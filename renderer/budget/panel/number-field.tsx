import { type KeyboardEvent, type ReactElement, useId, useState } from 'react'
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
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const finish = (): void => {
    if (typed === null) return
    const found = take(typed)
    setProblem(found)
    if (found === null) setTyped(null)
  }
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') finish()
    if (key !== 'Escape') return
    setTyped(null)
    setProblem(null)
  }
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
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={press}
        onBlur={finish}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
