import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Chapter } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { moved, otherChapters, worded } from './edit.ts'
import { kindSettings } from './edit-chapters.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { phraseText } from './made-formats.ts'
import { NewChapter } from './new-chapter.tsx'
import { chapterSettings, coverSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'
import { useKeys } from './use-keys.ts'

/**
 * The chapters in their order: what they are called, how their pages lie; those that are left out can come back,
 * and others can be made.
 */
export function ChapterList({ format, language, sources, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { chapters, cover } = format
  const keys = useKeys<Chapter>()
  const put = (next: typeof chapters): void => onChange({ ...format, chapters: next })
  return (
    <fieldset className={classes.part}>
      <legend>{t('outline.chapters')}</legend>
      {chapters.map((chapter, index) => (
        <ChapterLine
          key={keys.keyOf(chapter)}
          chapter={chapter}
          number={index + 1}
          chapters={chapters}
          language={language}
          onChange={(some) => put(chapters.with(index, keys.changed(chapter, some)))}
          onMove={(by) => put(moved(chapters, index, by))}
          onHide={() => put(chapters.toSpliced(index, 1))}
        />
      ))}
      <AddChoice
        label={t('formats.addChapter')}
        others={otherChapters(format, sources).map((item) => ({
          name: phraseText(item.heading, language),
          item,
        }))}
        onAdd={(chapter) => put([...chapters, chapter])}
      />
      <NewChapter chapters={chapters} language={language} onAdd={(chapter) => put([...chapters, chapter])} />
      <Checkbox
        label={t('formats.swot')}
        checked={format.analysis === 'swot'}
        onChange={({ currentTarget: { checked } }) =>
          onChange({ ...format, analysis: checked ? 'swot' : 'none' })
        }
      />
      <SettingFields
        of={cover}
        settings={coverSettings}
        language={language}
        onChange={(some) => onChange({ ...format, cover: { ...cover, ...some } })}
      />
    </fieldset>
  )
}

interface ChapterLineProps {
  readonly chapter: Chapter
  readonly number: number
  readonly chapters: readonly Chapter[]
  readonly language: PartProps['language']
  readonly onChange: (some: Partial<Chapter>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onHide: () => void
}

function ChapterLine(props: ChapterLineProps): ReactElement {
  const { chapter, number, chapters, language, onChange, onMove, onHide } = props
  const { t } = useSpeech()
  return (
    <div className={classes.line} data-part="chapter">
      <TextInput
        aria-label={t('formats.chapterName', { number })}
        value={chapter.heading[language]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ heading: worded(chapter.heading, language, value) })
        }
      />
      <NativeSelect
        aria-label={t('formats.orientationOf', { chapter: chapter.heading[language] })}
        value={chapter.orientation}
        onChange={({ currentTarget: { value } }) =>
          onChange({ orientation: value === 'landscape' ? 'landscape' : 'portrait' })
        }
      >
        <option value="portrait">{t('formats.portrait')}</option>
        <option value="landscape">{t('formats.landscape')}</option>
      </NativeSelect>
      <LineTools
        value={phraseText(chapter.heading, language)}
        onMove={onMove}
        onHide={onHide}
        more={
          <SettingFields
            of={chapter}
            settings={[...kindSettings(chapters, chapter), ...chapterSettings]}
            language={language}
            onChange={onChange}
          />
        }
      />
    </div>
  )
}
