import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A program from outside the project that some tests need. */
export type Tool =
  | 'chromium'
  | 'electron'
  | 'ooxml-validator'
  | 'pdffonts'
  | 'pdfimages'
  | 'pdftoppm'
  | 'pdftotext'
  | 'qpdf'
  | 'soffice'
  | 'unzip'
  | 'xauth'
  | 'xvfb-run'

export const toolNames: readonly Tool[] = [
  'chromium',
  'electron',
  'ooxml-validator',
  'pdffonts',
  'pdfimages',
  'pdftoppm',
  'pdftotext',
  'qpdf',
  'soffice',
  'unzip',
  'xauth',
  'xvfb-run',
]

const root = join(import.meta.dirname, '..', '..')

/** Where the tests keep what they took from the registry, outside the checkout so that it outlives it. */
const kept = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hartuesi')

/** The folder of the Electron that the tests made. */
export const madeElectron = join(kept, 'electron-33.2.1')

/** The program that the tests have taken to check Word and Excel files; see test/support/office-schema.ts. */
export const takenValidator = join(kept, 'ooxml-validator-0.4.0')

/** Answers the absolute path of a tool's program, or undefined where this machine lacks it. */
export function toolPath(tool: Tool): string | undefined {
  if (tool === 'electron') return electronProgram()
  if (tool === 'ooxml-validator') return isExecutable(takenValidator) ? takenValidator : undefined
  if (tool === 'soffice') return officeWithCalcAndWriter()
  if (tool === 'chromium')
    return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  return onPath(tool)
}

/** Answers the absolute path of a tool's program; throws where this machine lacks it. */
export function requireTool(tool: Tool): string {
  const path = toolPath(tool)
  if (!path) throw new Error(`${tool} is missing on this machine`)
  return path
}

/** Lists those of the tools that this machine lacks. */
export function missingTools(tools: readonly Tool[] = toolNames): Tool[] {
  return tools.filter((tool) => toolPath(tool) === undefined)
}

/**
 * Answers the folder of an Electron runtime: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the electron
 * package's own, else the one made by test/desktop/electron-runtime.ts.
 */
export function electronFolder(): string | undefined {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return existsSync(join(named, electronFile())) ? named : undefined
  const own = join(root, 'node_modules', 'electron', 'dist')
  if (existsSync(join(own, electronFile()))) return own
  return existsSync(join(madeElectron, 'ready')) ? madeElectron : undefined
}

function electronProgram(): string | undefined {
  const folder = electronFolder()
  return folder && join(folder, electronFile())
}

function electronFile(): string {
  const named = join(root, 'node_modules', 'electron', 'path.txt')
  return existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron'
}

/** LibreOffice starts without its parts too; the tests read spreadsheets and texts with it. */
function officeWithCalcAndWriter(): string | undefined {
  const program = onPath('soffice')
  if (!program || process.platform !== 'linux') return program
  const folder = dirname(realpathSync(program))
  return ['libsclo.so', 'libswlo.so'].every((part) => existsSync(join(folder, part))) ? program : undefined
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
