import { type ReactElement, useState } from 'react'
import type { MarkProps } from '../../checks/marks.ts'
import classes from './data-form.module.css'

interface TypedFieldProps {
  /** See `focusKey`. */
  readonly name: string
  /** What the plan says, as it is written here. */
  readonly value: string
  readonly id?: string
  /** What a screen reader calls it, where no label on the page does. */
  readonly label?: string
  readonly hint?: string
  readonly length: number
  /** What the checks found here; see `useMark`. */
  readonly mark?: MarkProps
  /** Id of the words that say what is wrong; undefined where nothing is. */
  readonly problemId: string | undefined
  /** False where the text is nothing that the plan can say there. */
  readonly onTake: (text: string) => boolean
}

/** A short value that is stored when the field is left or Enter is pressed; Esc brings the stored one back. */
export function TypedField(props: TypedFieldProps): ReactElement {
  const { name, value, id, label, hint, length, problemId, onTake } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    // Stored by another field with which it waited.
    if (typed?.trim() === value) setTyped(null)
  }
  const take = (): void => {
    if (typed !== null && onTake(typed.trim())) setTyped(null)
  }
  return (
    <input
      id={id}
      className={classes.input}
      style={{ width: `${length + 3}ch` }}
      aria-label={label}
      title={label}
      placeholder={hint}
      autoComplete="off"
      maxLength={length}
      data-focus={name}
      {...props.mark}
      aria-invalid={(typed !== null && problemId !== undefined) || undefined}
      aria-describedby={typed === null ? undefined : problemId}
      value={typed ?? value}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take()
        if (key !== 'Escape' || typed === null) return
        onTake(value)
        setTyped(null)
      }}
    />
  )
}
