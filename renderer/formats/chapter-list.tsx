import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { moved, otherChapters, worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { phraseText } from './made-formats.ts'

/** The chapters in their order: what they are called, how their pages lie; those that are left out can come back. */
export function ChapterList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { chapters } = format
  const put = (next: typeof chapters): void => onChange({ ...format, chapters: next })
  return (
    <fieldset className={classes.part}>
      <legend>{t('outline.chapters')}</legend>
      {chapters.map((chapter, index) => (
        <div key={`${chapter.role} ${chapter.content}`} className={classes.line} data-part="chapter">
          <TextInput
            aria-label={t('formats.chapterName', { number: index + 1 })}
            value={chapter.heading[language]}
            onChange={({ currentTarget: { value } }) =>
              put(chapters.with(index, { ...chapter, heading: worded(chapter.heading, language, value) }))
            }
          />
          <NativeSelect
            aria-label={t('formats.orientationOf', { chapter: chapter.heading[language] })}
            value={chapter.orientation}
            onChange={({ currentTarget: { value } }) => {
              const orientation = value === 'landscape' ? 'landscape' : 'portrait'
              put(chapters.with(index, { ...chapter, orientation }))
            }}
          >
            <option value="portrait">{t('formats.portrait')}</option>
            <option value="landscape">{t('formats.landscape')}</option>
          </NativeSelect>
          <LineTools
            value={phraseText(chapter.heading, language)}
            onMove={(by) => put(moved(chapters, index, by))}
            onHide={() => put(chapters.toSpliced(index, 1))}
          />
        </div>
      ))}
      <AddChoice
        label={t('formats.addChapter')}
        others={otherChapters(format).map((item) => ({ name: phraseText(item.heading, language), item }))}
        onAdd={(chapter) => put([...chapters, chapter])}
      />
      <Checkbox
        label={t('formats.swot')}
        checked={format.analysis === 'swot'}
        onChange={({ currentTarget: { checked } }) =>
          onChange({ ...format, analysis: checked ? 'swot' : 'none' })
        }
      />
    </fieldset>
  )
}
