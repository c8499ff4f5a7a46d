import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { limits } from '../../shared/model/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { useSpeech } from '../i18n/language.ts'

interface NameDialogProps {
  readonly title: string
  readonly name: string
  readonly onClose: () => void
  /** Resolves to whether it was done. */
  readonly onName: (name: string) => Promise<boolean>
}

/** Asks for the name of a version. */
export function NameDialog({ title, name, onClose, onName }: NameDialogProps): ReactElement {
  const { t } = useSpeech()
  const form = useId()
  const [text, setText] = useState(name)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() !== '' && (await onName(text.trim()))) onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      width={440}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" form={form} disabled={text.trim() === ''}>
            {title}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <TextInput
          data-autofocus
          label={t('history.versionName')}
          maxLength={limits.name}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}
