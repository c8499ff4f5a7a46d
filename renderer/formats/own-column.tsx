import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { type ActivityColumn, newOwnContent } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'

/** Adds a column that only this format has, by its name. */
export function OwnColumn(props: {
  readonly columns: readonly ActivityColumn[]
  readonly language: PartProps['language']
  readonly onAdd: (column: ActivityColumn) => void
}): ReactElement {
  const { columns, language, onAdd } = props
  const { t } = useSpeech()
  const [name, setName] = useState('')
  const add = (): void => {
    const heading = worded({ sq: '', sr: '', en: '' }, language, name.trim())
    onAdd({ content: newOwnContent(name, columns), heading, minimum: 24, weight: 2, below: [] })
    setName('')
  }
  return (
    <form
      className={classes.tools}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') add()
      }}
    >
      <TextInput
        aria-label={t('formats.ownColumnName')}
        placeholder={t('formats.ownColumnName')}
        value={name}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('formats.addOwnColumn')}
      </Button>
    </form>
  )
}
