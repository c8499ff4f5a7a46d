import type { Services } from '../../shared/contract/index.ts'
import { createIdSource } from '../../shared/model/index.ts'
import { type Library, openLibrary } from '../store/index.ts'
import { exportServices } from './exports.ts'
import { formatServices } from './formats.ts'
import { hostServices } from './host.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { libraryServices } from './library.ts'
import type { HostOptions, ServiceOptions } from './options.ts'
import { planServices } from './plan.ts'
import { settingsServices } from './settings.ts'
import { versionServices } from './versions.ts'

/** Services at work on a library that they opened. */
export interface RunningServices {
  readonly services: Services
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
    ...libraryServices(options, jobs),
    ...planServices(options),
    ...versionServices(options),
    ...formatServices(options),
    ...exportServices(options, jobs),
  }
}

/**
 * Opens a library, making its folder where it is not there, and serves it.
 * @throws CallFailure `library-unavailable`, `newer-library`, `damaged-library` and other codes of the store
 */
export function startServices(libraryFile: string, options: HostOptions): RunningServices {
  const now = (): Date => new Date()
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  const library: Library = openLibrary(libraryFile, {
    now,
    ids,
    author: () => library.readSettings().author,
  })
  const jobs = createJobs()
  return {
    services: createServices(
      { ...options, library, libraryFile, ids, now, chosen: new Set(), written: new Set() },
      jobs,
    ),
    stop: () => jobs.close(),
    async close() {
      await jobs.close()
      library.close()
    },
  }
}
