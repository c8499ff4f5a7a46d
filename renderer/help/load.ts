import type { Help } from '../../resources/help/pages.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'

/** The help of one language only is loaded, and only when it is read. */
export async function loadHelp(language: InterfaceLanguage): Promise<Help> {
  switch (language) {
    case 'sq':
      return (await import('../../resources/help/sq.ts')).sq
    case 'sr':
      return (await import('../../resources/help/sr.ts')).sr
    case 'en':
      return (await import('../../resources/help/en.ts')).en
  }
}
