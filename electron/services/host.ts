import type { Services } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

/** The calls about the host itself. */
export function hostServices(options: ServiceOptions): Pick<Services, 'host.describe'> {
  const { host, version, libraryFile: library } = options
  return { 'host.describe': async () => ({ host, version, library }) }
}
