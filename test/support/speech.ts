import { createInstance } from 'i18next'
import type { InterfaceLanguage, Speech, Translate } from '../../renderer/i18n/language.ts'
import { formatting } from '../../shared/locales/formatting.ts'
import { interfaceLanguages, interfaceWords } from '../../shared/locales/interface/index.ts'

const words = createInstance()
await words.init({
  lng: 'sq',
  ns: ['interface'],
  defaultNS: 'interface',
  resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { interface: interfaceWords(one) }])),
  interpolation: { escapeValue: false },
})

/** Puts the texts of the window together in a language. */
export function translateIn(language: InterfaceLanguage): Translate {
  return words.getFixedT(language, 'interface')
}

/** How the window speaks in a language. */
export function speechIn(language: InterfaceLanguage): Speech {
  return { t: translateIn(language), language, format: formatting(language) }
}
