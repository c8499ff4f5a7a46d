import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { changeLanguage, type InterfaceLanguage } from '../i18n/language.ts'
import { ask, toFailure } from './ask.ts'
import { bridge } from './bridge.ts'
import { tellFailure } from './notices.ts'

/** The language in which the window was last used; Albanian where the host cannot say. */
export async function readLanguage(): Promise<InterfaceLanguage> {
  try {
    return (await ask(bridge, 'settings.read', {})).language
  } catch {
    return 'sq'
  }
}

/** Changes the window's language now and for next time. */
export async function chooseLanguage(value: string): Promise<void> {
  const language = interfaceLanguages.find((one) => one === value)
  if (language === undefined) return
  await changeLanguage(language)
  try {
    await ask(bridge, 'settings.write', { language })
  } catch (error) {
    tellFailure(toFailure(error))
  }
}
