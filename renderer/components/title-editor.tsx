import { useWindowEvent } from '@mantine/hooks'
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import classes from './title-editor.module.css'

interface TitleEditorProps {
  readonly value: string
  readonly maximumLength: number
  /** Called once, with the new text, or null where it stays as it was, and with the text with which the writing began. */
  readonly onDone: (text: string | null, before: string) => void
}

/** A title while it is written: Enter and leaving keep it, Esc does not. */
export function TitleEditor({ value, maximumLength, onDone }: TitleEditorProps): ReactElement {
  const { t } = useSpeech()
  const area = useRef<HTMLTextAreaElement>(null)
  const [before] = useState(value)
  const [text, setText] = useState(value)
  const done = useRef(false)
  const end = (result: string | null): void => {
    if (done.current) return
    done.current = true
    onDone(result === before ? null : result, before)
  }
  useEffect(() => {
    area.current?.select()
  }, [])
  // A window that closes gives no blur.
  useWindowEvent('beforeunload', () => end(text))
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    end(event.key === 'Enter' ? text : null)
  }
  return (
    <textarea
      ref={area}
      className={classes.editor}
      rows={1}
      maxLength={maximumLength}
      aria-label={t('plan.newName')}
      title={t('plan.renameHint')}
      value={text}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
      autoFocus
      onChange={({ currentTarget }) => setText(currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => end(text)}
    />
  )
}
