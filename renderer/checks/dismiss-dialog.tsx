import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react'
import { fieldsOf } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import type { ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { useDismissal } from './use-dismissal.ts'

const longest = fieldsOf('dismissal').reason?.maximumLength ?? 0

interface DismissDialogProps {
  /** One at least. */
  readonly told: readonly ToldFinding[]
  /** The key of the button that opened it. */
  readonly at: string
  readonly onClose: () => void
}

/** Asks why findings are to stay as they are. */
export function DismissDialog({ told, at, onClose }: DismissDialogProps): ReactElement {
  const { t } = useSpeech()
  const form = useId()
  const { dismiss } = useDismissal()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isAsked, ask] = useState(false)
  const lacks = reason.trim() === ''
  const count = told.length
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    ask(true)
    if (lacks) {
      field.current?.focus()
      return
    }
    onClose()
    dismiss(
      told.map(({ key }) => key),
      reason,
      at,
    )
  }
  return (
    <Dialog
      title={t('checks.dismissing.title', { count })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" form={form}>
            {t('checks.dismissing.confirm', { count })}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Quoted told={told} />
        <p className={classes.dim}>{t('checks.dismissing.intro', { count })}</p>
        <Textarea
          ref={field}
          className={classes.reason ?? ''}
          label={t('checks.dismissing.reason')}
          description={t('checks.dismissing.hint')}
          error={isAsked && lacks && t('checks.dismissing.missing', { count })}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={longest}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}

/** What the findings say; many of them can be scrolled through, by keys too. */
function Quoted({ told }: Pick<DismissDialogProps, 'told'>): ReactElement {
  return (
    <ul className={classes.quoted} tabIndex={told.length > 1 ? 0 : undefined}>
      {keyed(told, ({ key }) => key).map(({ key, item }) => (
        <li key={key}>{item.message}</li>
      ))}
    </ul>
  )
}
