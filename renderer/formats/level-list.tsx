import type { ReactElement } from 'react'
import type { Level } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { canMove, levelKey, levelsAbove, movedLevel, otherLevels, withLevel } from './edit-levels.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { phraseText } from './made-formats.ts'
import { headingSettings, levelSettings, placeSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

/** The levels, outermost first: which there are, what they are called, how they are numbered and headed. */
export function LevelList({ format, language, sources, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { levels } = format
  const put = (next: typeof levels): void => onChange({ ...format, levels: next })
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.levels')}</legend>
      {levels.map((level, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a frame around each level would be one frame too many
        <div
          key={levelKey(level)}
          role="group"
          aria-label={t('formats.level', { number: index + 1 })}
          className={classes.level}
        >
          <div className={classes.line} data-part="level">
            <Above levels={levels} index={index} language={language} />
            <LineTools
              value={phraseText(level.singular, language)}
              {...(canMove(levels, level) && {
                onMove: (by: 1 | -1) => put(movedLevel(levels, index, by)),
              })}
              onHide={() => put(levels.toSpliced(index, 1))}
            />
          </div>
          <LevelFields
            level={level}
            language={language}
            onChange={(some) => put(levels.with(index, { ...level, ...some }))}
          />
        </div>
      ))}
      <AddChoice
        label={t('formats.addLevel')}
        others={otherLevels(format, sources).map((item) => ({
          name: phraseText(item.singular, language),
          item,
        }))}
        onAdd={(level) => put(withLevel(levels, level))}
      />
    </fieldset>
  )
}

interface AboveProps {
  readonly levels: readonly Level[]
  readonly index: number
  readonly language: PartProps['language']
}

/** What a level stands under. */
function Above({ levels, index, language }: AboveProps): ReactElement {
  const { t } = useSpeech()
  const names = levelsAbove(levels, index).map((level) =>
    level === null ? t('formats.planItself') : phraseText(level.singular, language),
  )
  return <span className={classes.what}>{t('formats.under', { levels: names.join(', ') })}</span>
}

interface LevelFieldsProps {
  readonly level: Level
  readonly language: PartProps['language']
  readonly onChange: (some: Partial<Level>) => void
}

function LevelFields({ level, language, onChange }: LevelFieldsProps): ReactElement {
  const { heading } = level
  return (
    <>
      <SettingFields of={level} settings={levelSettings} language={language} onChange={onChange} />
      {(level.kind === 'field' || level.kind === 'objective') && (
        <SettingFields
          of={heading}
          settings={headingSettings}
          language={language}
          onChange={(some) => onChange({ heading: { ...heading, ...some } })}
        />
      )}
      {level.kind === 'objective' && (
        <SettingFields of={level} settings={placeSettings} language={language} onChange={onChange} />
      )}
    </>
  )
}
