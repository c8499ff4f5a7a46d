import type { Services } from '../../shared/contract/index.ts'
import type { ServiceOptions } from './options.ts'

type VersionCalls = 'version.list' | 'version.create' | 'version.rename' | 'version.remove'

/** The calls about the named versions of a plan. Every window hears of a change. */
export function versionServices({ library, emit }: ServiceOptions): Pick<Services, VersionCalls> {
  return {
    'version.list': async ({ plan }) => library.versions(plan),
    'version.create': async ({ plan, name, revision }) => {
      const version = library.nameVersion(plan, name, revision)
      emit('versions', { plan })
      return version
    },
    'version.rename': async ({ plan, version, name }) => {
      library.renameVersion(plan, version, name)
      emit('versions', { plan })
      return {}
    },
    'version.remove': async ({ plan, version }) => {
      library.removeVersion(plan, version)
      emit('versions', { plan })
      return {}
    },
  }
}
