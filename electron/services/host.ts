import type { Services } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

/** The calls about the host itself. */
export function hostServices({ host, version }: ServiceOptions): Pick<Services, 'host.describe'> {
  return { 'host.describe': async () => ({ host, version }) }
}
