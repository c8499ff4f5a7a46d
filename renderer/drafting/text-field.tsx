import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { MarkProps } from '../checks/marks.ts'
import { useSession } from '../plan/plan-context.ts'
import classes from './text-field.module.css'
import { oneLine, printable, tidyLine, tidyLines } from './tidy.ts'
import { endTyping, shownText, type TypingTarget, takeTyped, useTyping } from './typing.ts'
import { useKeptCaret } from './use-kept-caret.ts'

export interface TextFieldProps {
  /** See `focusKey`. */
  readonly name: string
  /** Keys of entities that stand in it, which lead to it too. */
  readonly foundAs?: readonly string[]
  /** What the plan says. */
  readonly value: string
  /** What has to be done for the plan to say another text; null for nothing. */
  readonly save: (plan: Plan, text: string) => Batch | null
  readonly maximumLength: number
  /** What a screen reader calls it, where no label on the page does. */
  readonly label?: string
  readonly labelledBy?: string
  /** Whether Enter makes a new line. */
  readonly lines?: 'one' | 'several'
  readonly look?: 'bare' | 'box' | 'cell'
  readonly placeholder?: string
  readonly id?: string
  /** What the checks found here; see `useMark`. */
  readonly mark?: MarkProps
  /** Comes before what the field does itself, which `preventDefault` stops. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  /** After what was typed is stored. */
  readonly onBlur?: (event: FocusEvent<HTMLTextAreaElement>) => void
}

/** A text of the plan in its place of writing: stored at each pause of typing and when it is left. */
export function TextField(props: TextFieldProps): ReactElement {
  const { name, value, maximumLength, lines = 'one', look = 'box' } = props
  const session = useSession()
  const typed = useTyping((state) => (state.typed?.key === name ? state.typed : null))
  const tidy = lines === 'one' ? tidyLine : tidyLines
  const target: TypingTarget = { key: name, session, save: props.save, tidy }
  const clean = lines === 'one' ? oneLine : printable
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = shownText(typed, name, value)
  const keepCaret = useKeptCaret(area, shown, typed?.waiting === true)
  // A field that is taken off the page gets no blur.
  useLayoutEffect(() => () => endTyping(name), [name])
  return (
    <textarea
      ref={area}
      id={props.id}
      className={classes.field}
      data-focus={name}
      data-found-as={props.foundAs?.join(' ')}
      data-look={look}
      rows={lines === 'several' && look === 'box' ? 2 : 1}
      maxLength={maximumLength}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      placeholder={props.placeholder}
      spellCheck={false}
      {...props.mark}
      value={shown}
      onFocus={keepCaret}
      onSelect={keepCaret}
      onChange={({ currentTarget }) => {
        keepCaret()
        takeTyped(target, clean(currentTarget.value))
      }}
      onKeyDown={(event) => {
        props.onKeyDown?.(event)
        if (!event.defaultPrevented) press(event, lines)
      }}
      onPaste={props.onPaste}
      onBlur={(event) => {
        endTyping(name)
        props.onBlur?.(event)
      }}
    />
  )
}

function press(event: KeyboardEvent<HTMLTextAreaElement>, lines: 'one' | 'several'): void {
  if (event.key === 'Enter' && lines === 'one') event.preventDefault()
}
