import { type ReactElement, useId } from 'react'
import classes from './panel.module.css'

interface SelectFieldProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChoose: (value: V) => void
  /** Where a heading names it already, the label is for screen readers only. */
  readonly isLabelled?: boolean
}

/** One of a few words. */
export function SelectField<V extends string>(props: SelectFieldProps<V>): ReactElement {
  const { label, value, options, onChoose, isLabelled = false } = props
  const id = useId()
  const select = (
    <select
      id={id}
      className={classes.select}
      value={value}
      {...(isLabelled && { 'aria-label': label })}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value)
        if (chosen !== undefined) onChoose(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
  if (isLabelled) return select
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {select}
    </div>
  )
}
