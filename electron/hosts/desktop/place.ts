import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { defaultLibraryFile, portableData } from '../library-file.ts'

/**
 * Finds the library, and gives the program a profile of its own for each: who starts it a second time on the same library
 * gets the first window, who starts it on another one gets another program. Before `ready`.
 */
export function setUpPlace(): string {
  const program = programFolder()
  const library = defaultLibraryFile({ program })
  if (app.commandLine.hasSwitch('user-data-dir')) return library
  const portable = portableData(program)
  const usual = portable === null ? app.getPath('userData') : join(portable, 'profile')
  const other = library !== defaultLibraryFile({ program, environment: withoutNamed() })
  const name = createHash('sha256').update(library).digest('hex').slice(0, 16)
  app.setPath('userData', other ? join(usual, 'libraries', name) : usual)
  return library
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
