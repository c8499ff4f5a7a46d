import { create } from 'zustand'
import { initialSettings, type Settings } from '../../shared/contract/index.ts'
import { changeLanguage, startLanguage } from '../i18n/language.ts'
import { ask, toFailure } from './ask.ts'
import { bridge } from './bridge.ts'
import { tellFailure } from './notices.ts'

/** What the user has set, as far as this window knows. */
export const usePreferences = create<Settings>(() => initialSettings)

/** Reads the settings and makes the words ready, before anything is drawn; where the host cannot say, all is as at the beginning. */
export async function startPreferences(): Promise<void> {
  try {
    usePreferences.setState(await ask(bridge, 'settings.read', {}))
  } catch {
    // The first call that the pages make says what is wrong.
  }
  await startLanguage(usePreferences.getState().language)
}

/** Sets something now and for next time. */
export async function prefer(some: Partial<Settings>): Promise<void> {
  usePreferences.setState(some)
  if (some.language !== undefined) await changeLanguage(some.language)
  try {
    await ask(bridge, 'settings.write', some)
  } catch (error) {
    tellFailure(toFailure(error))
  }
}
