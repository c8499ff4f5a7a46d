import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'

const names = ['singular', 'plural', 'label'] as const

/** What the levels are called, one and several of them and in a line of their own, and how they are numbered. */
export function LevelList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.levels')}</legend>
      {format.levels.map((level, index) => {
        const put = (some: Partial<typeof level>): void =>
          onChange({ ...format, levels: format.levels.with(index, { ...level, ...some }) })
        return (
          // biome-ignore lint/a11y/useSemanticElements: a frame around each level would be one frame too many
          <div
            key={`${level.kind} ${level.level}`}
            role="group"
            aria-label={t('formats.level', { number: index + 1 })}
            className={classes.group}
          >
            {names.map((name) => (
              <TextInput
                key={name}
                label={t(`formats.levelNames.${name}`)}
                value={level[name][language]}
                onChange={({ currentTarget: { value } }) =>
                  put({ [name]: worded(level[name], language, value) })
                }
              />
            ))}
            <NativeSelect
              label={t('formats.numbering')}
              value={level.numbering}
              onChange={({ currentTarget: { value } }) =>
                put({ numbering: value === 'roman' ? 'roman' : 'arabic' })
              }
            >
              <option value="arabic">{t('formats.numberings.arabic')}</option>
              <option value="roman">{t('formats.numberings.roman')}</option>
            </NativeSelect>
          </div>
        )
      })}
    </fieldset>
  )
}
