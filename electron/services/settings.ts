import type { Services } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

/** The calls about what the user has set. */
export function settingsServices({
  library,
}: ServiceOptions): Pick<Services, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': async () => library.readSettings(),
    'settings.write': async ({ language, author, lastPlan }) =>
      library.writeSettings({
        ...(language === undefined ? {} : { language }),
        ...(author === undefined ? {} : { author }),
        ...(lastPlan === undefined ? {} : { lastPlan }),
      }),
  }
}
