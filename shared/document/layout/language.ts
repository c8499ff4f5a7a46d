import type { DocumentLanguage } from '../tree.ts'

/** IETF tags (BCP 47) of the languages of papers. */
export const languageTags: Readonly<Record<DocumentLanguage, string>> = {
  sq: 'sq',
  sr: 'sr-Latn',
  en: 'en-GB',
}
