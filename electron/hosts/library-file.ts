import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { saveFile } from '../services/index.ts'

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
 * the program; else the one that the user chose in the settings; else one in the user's data folder, the same for every host.
 */
export function defaultLibraryFile(place: LibraryPlace = {}): string {
  return keptLibrary(place) ?? usualLibraryFile(place)
}

/** The same without what the user chose in the settings. */
export function usualLibraryFile(place: LibraryPlace = {}): string {
  const { environment = process.env, platform = process.platform, home = homedir(), program = null } = place
  const named = environment.HARTUESI_LIBRARY
  if (named) return resolve(named)
  const portable = program === null ? null : portableData(program)
  return join(portable ?? join(dataFolder(environment, platform, home), 'Hartuesi'), 'library.sqlite')
}

/** The file that says which library the user chose; null where the environment or portable mode decides. */
export function placeFile(place: LibraryPlace = {}): string | null {
  const { environment = process.env, platform = process.platform, home = homedir(), program = null } = place
  if (environment.HARTUESI_LIBRARY || (program !== null && portableData(program) !== null)) return null
  return join(dataFolder(environment, platform, home), 'Hartuesi', 'library-place.json')
}

/** The library that the user chose in the settings; null for none. It may lie on a stick that is not in. */
export function keptLibrary(place: LibraryPlace = {}): string | null {
  const file = placeFile(place)
  if (file === null) return null
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const library: unknown = typeof read === 'object' && read !== null && Reflect.get(read, 'library')
    return typeof library === 'string' && isAbsolute(library) ? library : null
  } catch {
    return null
  }
}

/** The folder of library, backups and settings in portable mode, which a file or folder `hartuesi-portable` beside the program asks for. */
export function portableData(program: string): string | null {
  return existsSync(join(program, 'hartuesi-portable')) ? join(program, 'hartuesi-data') : null
}

/** Remembers the library that the user chose, for every host. @throws CallFailure */
export async function keepLibrary(file: string, library: string): Promise<void> {
  // What fails here fails once more below, where it is told.
  await mkdir(dirname(file), { recursive: true }).catch(() => undefined)
  await saveFile(file, new TextEncoder().encode(JSON.stringify({ library })))
}

function dataFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return environment.XDG_DATA_HOME || join(home, '.local', 'share')
}
