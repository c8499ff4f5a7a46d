import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import { settingsChoices, settingsSchema } from '../../shared/contract/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { chooseLibraryPlace } from '../keeping/actions.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { orTell } from '../state/or-tell.ts'
import { prefer, usePreferences } from '../state/preferences.ts'
import classes from './settings.module.css'

/** Minor units; shows each sign of a number style. */
const exampleAmount = 123_456_789

/** Who works here, how new plans print their amounts, and where everything is kept. */
export default function WorkSection(): ReactElement {
  const { t } = useSpeech()
  const { numberStyle } = usePreferences()
  return (
    <div className={classes.fields}>
      <Author />
      <NativeSelect
        label={t('settings.work.numberStyle')}
        description={t('settings.work.numberStyleHint')}
        value={numberStyle ?? ''}
        onChange={({ currentTarget: { value } }) => {
          void prefer({ numberStyle: settingsChoices.numberStyle.find((one) => one === value) ?? null })
        }}
      >
        <option value="">{t('settings.work.numberStyleOfFormat')}</option>
        {settingsChoices.numberStyle.map((style) => (
          <option key={style} value={style}>
            {formatAmount(exampleAmount, { currency: 'EUR', style, withSign: true })}
          </option>
        ))}
      </NativeSelect>
      <LibraryPlace />
    </div>
  )
}

/** The name is stored when its field is left, or by Enter. */
function Author(): ReactElement {
  const { t } = useSpeech()
  const { author } = usePreferences()
  const [text, setText] = useState(author)
  const fits = settingsSchema.shape.author.safeParse(text.trim()).success
  const store = (): void => {
    if (fits && text.trim() !== author) void prefer({ author: text.trim() })
  }
  return (
    <TextInput
      label={t('settings.work.author')}
      description={t('settings.work.authorHint')}
      value={text}
      error={fits ? null : t('settings.work.authorTooLong')}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={store}
      onKeyDown={({ key }) => key === 'Enter' && store()}
    />
  )
}

interface Place {
  readonly file: string
  readonly movable: boolean
}

/** Where the library lies; hosts with dialogs let another folder be chosen. */
function LibraryPlace(): ReactElement | null {
  const { t } = useSpeech()
  const [place, setPlace] = useState<Place | null>(null)
  const [choosing, setChoosing] = useState(false)
  useEffect(() => {
    void orTell(() => ask(bridge, 'library.place', {})).then(setPlace)
  }, [])
  if (place === null) return null
  const choose = async (): Promise<void> => {
    setChoosing(true)
    const file = await chooseLibraryPlace()
    if (file !== null) setPlace({ ...place, file })
    setChoosing(false)
  }
  return (
    <div>
      <span className={classes.label}>{t('settings.work.library')}</span>
      <p className={classes.path}>{place.file}</p>
      <p className={classes.note}>{t(`settings.work.${place.movable ? 'libraryHint' : 'libraryFixed'}`)}</p>
      {place.movable && (
        <Button aria-disabled={choosing} onClick={() => !choosing && void choose()}>
          {t('settings.work.libraryChoose')}
        </Button>
      )}
    </div>
  )
}
