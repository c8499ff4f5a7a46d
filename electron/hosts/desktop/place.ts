import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import {
  defaultLibraryFile,
  keptLibrary,
  placeFile,
  portableData,
  usualLibraryFile,
} from '../library-file.ts'

/** Where the program found its library. */
export interface Place {
  readonly library: string
  /** Where it lies if the user chose no other place. */
  readonly usual: string
  /** Whether the library is where the user chose it to be, and that is not there now. */
  readonly isGone: boolean
  /** The file that remembers what the user chooses; null where the place is fixed. */
  readonly memory: string | null
}

/**
 * Finds the library, and gives the program a profile of its own for each: who starts it a second time on the same library
 * gets the first window, who starts it on another one gets another program. Before `ready`.
 */
export function setUpPlace(): Place {
  const program = programFolder()
  const library = defaultLibraryFile({ program })
  const kept = keptLibrary({ program })
  const place = {
    library,
    usual: usualLibraryFile({ program }),
    isGone: kept !== null && !existsSync(kept),
    memory: placeFile({ program }),
  }
  if (app.commandLine.hasSwitch('user-data-dir')) return place
  const portable = portableData(program)
  const usual = portable === null ? app.getPath('userData') : join(portable, 'profile')
  const other = library !== defaultLibraryFile({ program, environment: withoutNamed() })
  const name = createHash('sha256').update(library).digest('hex').slice(0, 16)
  app.setPath('userData', other ? join(usual, 'libraries', name) : usual)
  return place
}

function withoutNamed(): NodeJS.ProcessEnv {
  return { ...process.env, HARTUESI_LIBRARY: '' }
}

/** The folder that a person sees the program in. */
function programFolder(): string {
  if (!app.isPackaged) return app.getAppPath()
  const { APPIMAGE, PORTABLE_EXECUTABLE_DIR } = process.env
  if (PORTABLE_EXECUTABLE_DIR) return PORTABLE_EXECUTABLE_DIR
  if (APPIMAGE) return dirname(APPIMAGE)
  const folder = dirname(app.getPath('exe'))
  // On macOS the program lies three folders deep in what looks like one file.
  return process.platform === 'darwin' ? join(folder, '..', '..', '..') : folder
}
