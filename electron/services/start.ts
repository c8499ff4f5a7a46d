import type { LibraryState, Services, Settings } from '../../shared/contract/index.ts'
import { createIdSource } from '../../shared/model/index.ts'
import type { Library } from '../store/index.ts'
import { exportServices } from './exports.ts'
import { formatServices } from './formats.ts'
import { hostServices } from './host.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { Keeper } from './keeping/keeper.ts'
import { keepingServices } from './keeping.ts'
import { libraryServices } from './library.ts'
import type { HostOptions, ServiceOptions } from './options.ts'
import { planServices } from './plan.ts'
import { settingsServices } from './settings.ts'
import { versionServices } from './versions.ts'

/** Services at work on a library that they opened. */
export interface RunningServices {
  readonly services: Services
  /** The user's language; Albanian while the library cannot be read. */
  language(): Settings['language']
  /** How the library is open. */
  state(): LibraryState
  /** Stops what is under way. */
  stop(): Promise<void>
  /** Stops what is under way and closes the library. */
  close(): Promise<void>
}

/** What the contract promises, one file for each group of calls. Failures are CallFailures. */
export function createServices(options: ServiceOptions, jobs: Jobs): Services {
  return {
    ...hostServices(options),
    ...settingsServices(options),
    ...keepingServices(options),
    ...libraryServices(options, jobs),
    ...planServices(options),
    ...versionServices(options),
    ...formatServices(options),
    ...exportServices(options, jobs),
  }
}

function languageOf(library: Library): Settings['language'] {
  try {
    return library.readSettings().language
  } catch {
    return 'sq'
  }
}

/**
 * Opens a library, making its folder where it is not there, and serves it; one that is damaged, or of a newer program, is
 * served as far as restoring goes, and its `state` says why.
 * @throws CallFailure `library-unavailable`, `not-writable` and other codes of the store
 */
export function startServices(libraryFile: string, options: HostOptions): RunningServices {
  const now = (): Date => new Date()
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  const keeper = new Keeper({
    file: libraryFile,
    now,
    ids,
    emit: options.emit,
    automatic: options.backups,
  })
  const { library } = keeper
  const jobs = createJobs()
  return {
    language: () => languageOf(library),
    state: () => keeper.state(),
    services: createServices(
      { ...options, library, keeper, libraryFile, ids, now, chosen: new Set(), written: new Set() },
      jobs,
    ),
    stop: () => jobs.close(),
    async close() {
      await jobs.close()
      await keeper.close()
    },
  }
}
