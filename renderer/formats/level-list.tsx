import type { ReactElement } from 'react'
import type { Level } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { headingSettings, levelSettings, placeSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

/** What the levels are called, one and several of them and in a line of their own, how they are numbered and headed. */
export function LevelList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.levels')}</legend>
      {format.levels.map((level, index) => {
        const put = (some: Partial<Level>): void =>
          onChange({ ...format, levels: format.levels.with(index, { ...level, ...some }) })
        const { heading } = level
        return (
          // biome-ignore lint/a11y/useSemanticElements: a frame around each level would be one frame too many
          <div
            key={`${level.kind} ${level.level}`}
            role="group"
            aria-label={t('formats.level', { number: index + 1 })}
            className={classes.level}
          >
            <SettingFields of={level} settings={levelSettings} language={language} onChange={put} />
            {(level.kind === 'field' || level.kind === 'objective') && (
              <SettingFields
                of={heading}
                settings={headingSettings}
                language={language}
                onChange={(some) => put({ heading: { ...heading, ...some } })}
              />
            )}
            {level.kind === 'objective' && (
              <SettingFields of={level} settings={placeSettings} language={language} onChange={put} />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
