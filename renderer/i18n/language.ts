import i18next, { type TFunction } from 'i18next'
import { create } from 'zustand'
import { type Formatting, formatting } from '../../shared/locales/formatting.ts'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  interfaceWords,
} from '../../shared/locales/interface/index.ts'
import { remembering } from './remembering.ts'

export type { InterfaceLanguage } from '../../shared/locales/interface/index.ts'

/** Puts a text together from its key. */
export type Translate = TFunction<'interface'>

/** The `lang` attribute: Serbian is in Latin script. */
const tags: Readonly<Record<InterfaceLanguage, string>> = { sq: 'sq', sr: 'sr-Latn', en: 'en' }

/** Makes the words ready before anything is drawn. */
export async function startLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.init({
    lng: language,
    fallbackLng: 'sq',
    ns: ['interface'],
    defaultNS: 'interface',
    resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { interface: interfaceWords(one) }])),
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  speak(language)
}

/** Changes the language of the whole window. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language)
  speak(language)
}

/** What a component needs to say something: the words, the language, and its dates, numbers and order. */
export interface Speech {
  readonly t: Translate
  readonly language: InterfaceLanguage
  readonly format: Formatting
}

/** One object for each language: hundreds of components ask for it, each time they are drawn. */
const useSpoken = create<Speech>(() => speechIn('sq'))

/** The words and formats of the window's language; draws again when it changes. */
export function useSpeech(): Speech {
  return useSpoken()
}

function speak(language: InterfaceLanguage): void {
  document.documentElement.lang = tags[language]
  useSpoken.setState(speechIn(language))
}

function speechIn(language: InterfaceLanguage): Speech {
  const t = remembering(i18next.getFixedT(language, 'interface'))
  return { t, language, format: formatting(language) }
}
