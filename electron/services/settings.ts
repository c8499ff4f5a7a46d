import type { CallInput, Services, Settings } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

/** The calls about what the user has set. */
export function settingsServices({
  library,
}: ServiceOptions): Pick<Services, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': async () => library.readSettings(),
    'settings.write': async (some) => library.writeSettings(definedOf(some)),
  }
}

/** A window's call may name a setting without giving it a value. */
function definedOf(some: CallInput<'settings.write'>): Partial<Settings> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
}
