import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { Chapter } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import { kindSettings, newChapter } from './edit-chapters.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { SettingFields } from './setting-fields.tsx'

const unnamed = { sq: '', sr: '', en: '' }

interface NewChapterProps {
  readonly chapters: readonly Chapter[]
  readonly language: PartProps['language']
  readonly onAdd: (chapter: Chapter) => void
}

/** Adds a chapter that no other format has: its heading, what it prints, whose text. */
export function NewChapter({ chapters, language, onAdd }: NewChapterProps): ReactElement {
  const { t } = useSpeech()
  const [heading, setHeading] = useState('')
  const [chosen, choose] = useState<Partial<Chapter>>({})
  const draft = { ...newChapter(chapters, worded(unnamed, language, heading.trim())), ...chosen }
  const isNamed = heading.trim() !== ''
  // A heading alone: every role is another chapter's, and what the chapter prints is not chosen yet.
  const isBare = draft.content === 'sections' && draft.role === ''
  return (
    <form
      className={classes.newChapter}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isNamed || isBare) return
        onAdd(draft)
        setHeading('')
        choose({})
      }}
    >
      <TextInput
        label={t('formatParts.newChapter')}
        value={heading}
        onChange={({ currentTarget: { value } }) => setHeading(value)}
      />
      <SettingFields
        of={draft}
        settings={kindSettings(chapters, draft)}
        language={language}
        onChange={(some) => choose({ ...chosen, ...some })}
      />
      <Button type="submit" disabled={!isNamed || isBare} className={classes.add ?? ''}>
        {t('formatParts.addNewChapter')}
      </Button>
      {isNamed && isBare && (
        <p role="status" className={classes.hint}>
          {t('formatParts.bareChapter')}
        </p>
      )}
    </form>
  )
}
