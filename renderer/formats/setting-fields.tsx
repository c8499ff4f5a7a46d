import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { worded } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import type { Setting } from './settings.ts'

interface SettingFieldsProps<T> {
  /** The part of the format as it is. */
  readonly of: T
  readonly settings: readonly Setting<T>[]
  readonly language: PartProps['language']
  readonly onChange: (some: Partial<T>) => void
}

/** A field for each thing that can be said of a part of a format. */
export function SettingFields<T>({ settings, ...rest }: SettingFieldsProps<T>): ReactElement {
  return (
    <div className={classes.group}>
      {settings.map((setting, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: settings are a list that never changes
        <SettingField key={index} setting={setting} {...rest} />
      ))}
    </div>
  )
}

interface SettingFieldProps<T> extends Omit<SettingFieldsProps<T>, 'settings'> {
  readonly setting: Setting<T>
}

function SettingField<T>({ of, setting, language, onChange }: SettingFieldProps<T>): ReactElement {
  const { t } = useSpeech()
  const label = setting.label(t)
  switch (setting.type) {
    case 'phrase': {
      const phrase = setting.read(of)
      const places = setting.places.map((place) => `{{${place}}}`).join(' ')
      return (
        <TextInput
          label={label}
          title={places === '' ? undefined : t('formats.places', { places })}
          value={phrase[language]}
          onChange={({ currentTarget: { value } }) =>
            onChange(setting.write(worded(phrase, language, value)))
          }
        />
      )
    }
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={setting.read(of)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = setting.choices.find((one) => one.value === value)
            if (chosen !== undefined) onChange(chosen.change)
          }}
        >
          {setting.choices.map(({ value, say }) => (
            <option key={value} value={value}>
              {say(t)}
            </option>
          ))}
        </NativeSelect>
      )
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={setting.read(of)}
          onChange={({ currentTarget: { checked } }) => onChange(setting.write(checked))}
        />
      )
  }
}
