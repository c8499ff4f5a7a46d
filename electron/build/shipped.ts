import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { folders } from './folders.ts'

/** Packages that ship without being bundled: the binding, and the fonts of the papers. */
const besides = ['@expo-google-fonts/arimo', '@expo-google-fonts/tinos', 'better-sqlite3']

const listFile = join(folders.out, 'shipped.json')

/** Notes from which packages the bundles take something. */
export function collectPackages(into: Set<string>): Plugin {
  return {
    name: 'hartuesi:shipped',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = packageFolder(id)
          if (folder !== undefined && renderedLength > 0) into.add(folder)
        }
      }
    },
  }
}

/** Folder of the package that a module lies in, relative to node_modules, or nothing for a module of our own. */
function packageFolder(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '')
  const at = path.lastIndexOf('/node_modules/')
  if (at < 0) return undefined
  const root = path.slice(
    path.indexOf('/node_modules/') + '/node_modules/'.length,
    at + '/node_modules/'.length,
  )
  const inner = path.slice(at + '/node_modules/'.length).split('/')
  const name = inner.slice(0, inner[0]?.startsWith('@') ? 2 : 1).join('/')
  return path.indexOf('/node_modules/') === at ? name : `${root}${name}`
}

/** Keeps the list of packages that ship beside what was built, by their folders in node_modules. */
export async function writeShipped(packages: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(listFile), { recursive: true })
  await writeFile(listFile, JSON.stringify([...packages, ...besides].toSorted(), null, 2))
}

/** The packages that ship, of the last build. */
export async function readShipped(): Promise<readonly string[]> {
  const read: unknown = JSON.parse(await readFile(listFile, 'utf8'))
  return Array.isArray(read) ? read.filter((name) => typeof name === 'string') : []
}
