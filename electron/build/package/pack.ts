import { readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type CliOptions } from 'electron-builder'
import { folders } from '../folders.ts'
import { archive } from './archive.ts'
import { takeRuntimesBinding } from './own-binding.ts'

/** Where a packed program lies and its archive. */
export interface Packed {
  readonly folder: string
  readonly archive: string
}

interface PackOptions {
  /** Folder of the Electron runtime that goes into the package. */
  readonly electron: string
  /** Folder that gets the package; what lies there under the same names is replaced. */
  readonly output: string
  /** Level of compression, 1 to 9. */
  readonly level: number
}

/** What a runtime keeps for itself: it starts any folder, and was made by a script. */
const leftOut = ['resources/default_app.asar', 'resources/binding', 'ready', 'version']

/**
 * Packs what lies in `out/` with a runtime at hand, into a folder and a `.tar.gz`; nothing is fetched. For the systems
 * where this runs: Linux.
 */
export async function pack({ electron, output, level }: PackOptions): Promise<Packed> {
  const { name, version } = await manifest()
  const electronVersion = (await readFile(join(electron, 'version'), 'utf8')).trim().replace(/^v/, '')
  const options: CliOptions = {
    projectDir: folders.root,
    linux: ['dir'],
    config: { electronDist: electron, electronVersion, directories: { output } },
  }
  await build(options)
  const unpacked = join(output, 'linux-unpacked')
  await takeRuntimesBinding(join(unpacked, 'resources'))
  for (const path of leftOut) await rm(join(unpacked, path), { recursive: true, force: true })
  const folder = join(output, `${name}-${version}`)
  await rm(folder, { recursive: true, force: true })
  await rename(unpacked, folder)
  const file = join(dirname(folder), `${name}-${version}-linux-${process.arch}.tar.gz`)
  await archive(folder, file, level)
  return { folder, archive: file }
}

async function manifest(): Promise<{ name: string; version: string }> {
  const read: unknown = JSON.parse(await readFile(join(folders.root, 'package.json'), 'utf8'))
  const text = (key: string): string => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, key) : undefined
    return typeof value === 'string' ? value : ''
  }
  return { name: text('productName'), version: text('version') }
}
