import { Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { prefer } from '../state/preferences.ts'
import { Icon } from './icons.tsx'

/** Chooses the language of the window; each language is named in its own words. */
export function LanguageMenu(): ReactElement {
  const { t, language } = useSpeech()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<Icon name="globe" />}
          aria-label={t('common.labelled', {
            label: t('plan.language'),
            value: t(`common.languages.${language}`),
          })}
        >
          {t(`common.languages.${language}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language}>
          {interfaceLanguages.map((one) => (
            <Menu.RadioItem
              key={one}
              closeMenuOnClick
              value={one}
              lang={one === 'sr' ? 'sr-Latn' : one}
              onChange={() => void prefer({ language: one })}
            >
              {t(`common.languages.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
