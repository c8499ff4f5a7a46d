import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { requireTool } from '../support/tools.ts'
import { type Display, openDisplay } from './display.ts'

const root = join(import.meta.dirname, '..', '..')

/** Holds the program back until Playwright is attached; Playwright brings it itself only with the electron package. */
const loader = join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js')

/** A runtime that was made before workers read databases has this only in its main thread. */
const binding = join(import.meta.dirname, 'default-app', 'binding.cjs')

/** The built program at work in a real Electron, with a profile and a library of its own. */
export interface Desktop {
  readonly app: ElectronApplication
  readonly page: Page
  /** Holds the profile and `library.sqlite`; goes when it is closed. */
  readonly folder: string
  readonly close: () => Promise<void>
  /** Clears up after a program that was killed. */
  readonly clear: () => Promise<void>
}

/**
 * Starts the program that lies in `out/`; needs the tools `electron` and `xvfb-run`.
 * @param packaged the program's file of a package instead, whose fuses let it be inspected
 * @param own a folder for profile and library that stays afterwards
 * @param place whether the environment names the library, or the user chooses its place
 */
export async function launchDesktop(
  packaged?: string,
  own?: string,
  place: 'named' | 'chosen' = 'named',
): Promise<Desktop> {
  const folder = own ?? (await mkdtemp(join(tmpdir(), 'hartuesi-desktop-')))
  const display = await openDisplay()
  const clear = async (): Promise<void> => {
    display.stop()
    if (own === undefined) await rm(folder, { recursive: true, force: true })
  }
  try {
    const variables = place === 'named' ? named(folder) : { HARTUESI_LIBRARY: '', XDG_DATA_HOME: folder }
    const app = await launch(folder, display, packaged, variables)
    const page = await windowOf(app)
    const close = async (): Promise<void> => {
      await app.close()
      await clear()
    }
    return { app, page, folder, close, clear }
  } catch (error) {
    await clear()
    throw error
  }
}

/** The first window; a program that shows none is ended. */
async function windowOf(app: ElectronApplication): Promise<Page> {
  try {
    const page = await app.firstWindow()
    await page.waitForLoadState()
    return page
  } catch (error) {
    app.process().kill('SIGKILL')
    throw error
  }
}

function launch(
  folder: string,
  { name = '' }: Display,
  packaged: string | undefined,
  variables: Readonly<Record<string, string>>,
): Promise<ElectronApplication> {
  // Chromium's own sandbox does not run as root, as tests often do.
  const args = ['--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`]
  return _electron.launch({
    executablePath: packaged ?? requireTool('electron'),
    args: packaged === undefined ? [...loaders(), ...args, root] : args,
    env: { ...environment(), DISPLAY: name, ...variables },
    timeout: 60_000,
  })
}

function named(folder: string): Readonly<Record<string, string>> {
  return { HARTUESI_LIBRARY: join(folder, 'library.sqlite') }
}

/** An Electron of another make has the binding that it wants in node_modules. */
function loaders(): string[] {
  const made = existsSync(join(dirname(requireTool('electron')), 'resources', 'binding'))
  return ['-r', loader, ...(made ? ['-r', binding] : [])]
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
