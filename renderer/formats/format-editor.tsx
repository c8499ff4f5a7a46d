import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { PlanFormat } from '../../shared/formats/index.ts'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { ColumnList } from './column-list.tsx'
import { problemOf, withColumns, withTotals, worded } from './edit.ts'
import { replaceFormat } from './format-calls.ts'
import { FormatPreview } from './format-preview.tsx'
import classes from './formats.module.css'
import { TotalsList } from './totals-list.tsx'

/** A format as it is being edited: what is right is stored at once, and shown below. */
export function FormatEditor({ format: stored }: { readonly format: PlanFormat }): ReactElement {
  const { t, language: own } = useSpeech()
  const [format, setFormat] = useState(stored)
  const [language, setLanguage] = useState<InterfaceLanguage>(own)
  const problem = problemOf(format)
  const change = (next: PlanFormat): void => {
    setFormat(next)
    if (problemOf(next) === null) void replaceFormat(next)
  }
  return (
    <div className={classes.editor}>
      {problem === null ? (
        <FormatPreview format={format} language={language} />
      ) : (
        <p role="alert" className={classes.warning}>
          {t('formats.problemAt', { place: problem.path, reason: t(`formats.reasons.${problem.reason}`) })}
        </p>
      )}
      <LanguageChoice language={language} onChoose={setLanguage} />
      <TextInput
        label={t('formats.name')}
        value={format.name[language]}
        onChange={({ currentTarget: { value } }) =>
          change({ ...format, name: worded(format.name, language, value) })
        }
      />
      <Levels format={format} language={language} onChange={change} />
      <Chapters format={format} language={language} onChange={change} />
      <ColumnList
        format={format}
        language={language}
        onChange={(columns) => change(withColumns(format, columns))}
      />
      <TotalsList
        format={format}
        language={language}
        onChange={(totals) => change(withTotals(format, totals))}
      />
      <PaperChoice format={format} onChange={change} />
    </div>
  )
}

interface LanguageChoiceProps {
  readonly language: InterfaceLanguage
  readonly onChoose: (language: InterfaceLanguage) => void
}

/** In which language the headings are written. */
function LanguageChoice({ language, onChoose }: LanguageChoiceProps): ReactElement {
  const { t } = useSpeech()
  return (
    <NativeSelect
      label={t('formats.wordsIn')}
      value={language}
      onChange={({ currentTarget: { value } }) =>
        onChoose(interfaceLanguages.find((one) => one === value) ?? language)
      }
    >
      {interfaceLanguages.map((one) => (
        <option key={one} value={one}>
          {t(`common.languages.${one}`)}
        </option>
      ))}
    </NativeSelect>
  )
}

/** The usual paper of the table of activities. */
function PaperChoice({ format, onChange }: Pick<PartProps, 'format' | 'onChange'>): ReactElement {
  const { t } = useSpeech()
  return (
    <NativeSelect
      label={t('formats.paper')}
      value={format.activityTable.papers[0]}
      onChange={({ currentTarget: { value } }) => {
        const papers = value === 'A3' ? (['A3', 'A4'] as const) : (['A4', 'A3'] as const)
        onChange({ ...format, activityTable: { ...format.activityTable, papers } })
      }}
    >
      <option value="A4">{t('exporting.papers.A4')}</option>
      <option value="A3">{t('exporting.papers.A3')}</option>
    </NativeSelect>
  )
}

interface PartProps {
  readonly format: PlanFormat
  readonly language: InterfaceLanguage
  readonly onChange: (format: PlanFormat) => void
}

/** What the levels are called. */
function Levels({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.levels')}</legend>
      {format.levels.map((level, index) => (
        <TextInput
          key={`${level.kind} ${level.level}`}
          aria-label={t('formats.levelName', { number: index + 1 })}
          value={level.singular[language]}
          onChange={({ currentTarget: { value } }) => {
            const singular = worded(level.singular, language, value)
            onChange({ ...format, levels: format.levels.with(index, { ...level, singular }) })
          }}
        />
      ))}
    </fieldset>
  )
}

/** What the chapters are called, and how their pages lie. */
function Chapters({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  return (
    <fieldset className={classes.part}>
      <legend>{t('outline.chapters')}</legend>
      {format.chapters.map((chapter, index) => {
        const put = (some: Partial<typeof chapter>): void =>
          onChange({ ...format, chapters: format.chapters.with(index, { ...chapter, ...some }) })
        return (
          <div key={`${chapter.role} ${chapter.content}`} className={classes.line}>
            <TextInput
              aria-label={t('formats.chapterName', { number: index + 1 })}
              value={chapter.heading[language]}
              onChange={({ currentTarget: { value } }) =>
                put({ heading: worded(chapter.heading, language, value) })
              }
            />
            <NativeSelect
              aria-label={t('formats.orientationOf', { chapter: chapter.heading[language] })}
              value={chapter.orientation}
              onChange={({ currentTarget: { value } }) =>
                put({ orientation: value === 'landscape' ? 'landscape' : 'portrait' })
              }
            >
              <option value="portrait">{t('formats.portrait')}</option>
              <option value="landscape">{t('formats.landscape')}</option>
            </NativeSelect>
          </div>
        )
      })}
    </fieldset>
  )
}
