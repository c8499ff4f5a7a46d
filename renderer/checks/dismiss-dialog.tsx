import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react'
import { fieldsOf } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { useSpeech } from '../i18n/language.ts'
import type { ToldFinding } from './arrange.ts'
import classes from './checks.module.css'
import { useDismissal } from './use-dismissal.ts'

const longest = fieldsOf('dismissal').reason?.maximumLength ?? 0

interface DismissDialogProps {
  readonly told: ToldFinding
  /** The key of the button that opened it. */
  readonly at: string
  readonly onClose: () => void
}

/** Asks why a finding is to stay as it is. */
export function DismissDialog({ told, at, onClose }: DismissDialogProps): ReactElement {
  const { t } = useSpeech()
  const form = useId()
  const { dismiss } = useDismissal()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isAsked, ask] = useState(false)
  const lacks = reason.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    ask(true)
    if (lacks) {
      field.current?.focus()
      return
    }
    onClose()
    dismiss(told.key, reason, at)
  }
  return (
    <Dialog
      title={t('checks.dismissing.title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" form={form}>
            {t('checks.dismissing.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <p className={classes.quoted}>{told.message}</p>
        <p className={classes.dim}>{t('checks.dismissing.intro')}</p>
        <Textarea
          ref={field}
          className={classes.reason ?? ''}
          label={t('checks.dismissing.reason')}
          description={t('checks.dismissing.hint')}
          error={isAsked && lacks && t('checks.dismissing.missing')}
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
