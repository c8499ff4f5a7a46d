import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Formatting, formatting } from '../../shared/locales/formatting.ts'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  interfaceWords,
} from '../../shared/locales/interface/index.ts'

export type { InterfaceLanguage } from '../../shared/locales/interface/index.ts'

/** Puts a text together from its key. */
export type Translate = TFunction<'interface'>

/** The `lang` attribute: Serbian is in Latin script. */
const tags: Readonly<Record<InterfaceLanguage, string>> = { sq: 'sq', sr: 'sr-Latn', en: 'en' }

/** Makes the words ready before anything is drawn. */
export async function startLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'sq',
    ns: ['interface'],
    defaultNS: 'interface',
    resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { interface: interfaceWords(one) }])),
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  markPage(language)
}

/** Changes the language of the whole window. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language)
  markPage(language)
}

function markPage(language: InterfaceLanguage): void {
  document.documentElement.lang = tags[language]
}

/** What a component needs to say something: the words, the language, and its dates, numbers and order. */
export interface Speech {
  readonly t: Translate
  readonly language: InterfaceLanguage
  readonly format: Formatting
}

/** The words and formats of the window's language; draws again when it changes. */
export function useSpeech(): Speech {
  const { t, i18n } = useTranslation('interface')
  const language = interfaceLanguages.find((one) => one === i18n.language) ?? 'sq'
  return { t, language, format: formatting(language) }
}
