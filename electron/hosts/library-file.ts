import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The library's file where nothing else is said: the one that HARTUESI_LIBRARY names, else one in the user's data folder,
 * the same for every host.
 */
export function defaultLibraryFile(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const named = environment.HARTUESI_LIBRARY
  if (named) return resolve(named)
  return join(dataFolder(environment, platform, home), 'Hartuesi', 'library.sqlite')
}

function dataFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return environment.XDG_DATA_HOME || join(home, '.local', 'share')
}
