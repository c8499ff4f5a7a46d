import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

/** What is typed into a field until it is taken over. */
export interface TypedValue<P> {
  /** The text as it is typed; null where the field shows what the plan has. */
  readonly typed: string | null
  /** Why the text could not be taken over. */
  readonly problem: P | null
  readonly handlers: {
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur: () => void
  }
}

/** Takes a typed text over by Enter and by leaving, and gives it up by Esc; `take` answers what is wrong with a text. */
export function useTypedValue<P>(take: (text: string) => P | null): TypedValue<P> {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<P | null>(null)
  const finish = (): void => {
    if (typed === null) return
    const found = take(typed)
    setProblem(() => found)
    if (found === null) setTyped(null)
  }
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') finish()
    if (key !== 'Escape') return
    setTyped(null)
    setProblem(null)
  }
  return {
    typed,
    problem,
    handlers: {
      onChange: ({ currentTarget }) => setTyped(currentTarget.value),
      onKeyDown: press,
      onBlur: finish,
    },
  }
}
