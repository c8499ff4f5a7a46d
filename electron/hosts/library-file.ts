import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a program looks for its library; what is left out is as on this machine. */
export interface LibraryPlace {
  readonly environment?: Environment
  readonly platform?: NodeJS.Platform
  readonly home?: string
  /** The folder that the program lies in; null for none that could hold a library. */
  readonly program?: string | null
}

/**
 * The library's file where nothing else is said: the one that HARTUESI_LIBRARY names; else, in portable mode, one beside
 * the program; else one in the user's data folder, the same for every host.
 */
export function defaultLibraryFile(place: LibraryPlace = {}): string {
  const { environment = process.env, platform = process.platform, home = homedir(), program = null } = place
  const named = environment.HARTUESI_LIBRARY
  if (named) return resolve(named)
  const portable = program === null ? null : portableData(program)
  return join(portable ?? join(dataFolder(environment, platform, home), 'Hartuesi'), 'library.sqlite')
}

/** The folder of library, backups and settings in portable mode, which a file or folder `hartuesi-portable` beside the program asks for. */
export function portableData(program: string): string | null {
  return existsSync(join(program, 'hartuesi-portable')) ? join(program, 'hartuesi-data') : null
}

function dataFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return environment.XDG_DATA_HOME || join(home, '.local', 'share')
}
