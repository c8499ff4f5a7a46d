import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from './folders.ts'

const stampFile = join(folders.out, 'built-from')
const sources = ['electron', 'renderer', 'resources', 'shared', 'package-lock.json']

/** Whether what lies in `out/` was built from the sources as they are now. */
export async function isFresh(): Promise<boolean> {
  if (!existsSync(stampFile)) return false
  return (await readFile(stampFile, 'utf8')) === (await fingerprint())
}

/** Notes from which sources `out/` was built. */
export async function stamp(): Promise<void> {
  await mkdir(folders.out, { recursive: true })
  await writeFile(stampFile, await fingerprint())
}

/** Path, size and time of change of every source: cheap, and a deleted file shows too. */
async function fingerprint(): Promise<string> {
  const paths = (await Promise.all(sources.map(filesOf))).flat().toSorted()
  const hash = createHash('sha256')
  for (const path of paths) {
    const { size, mtimeMs } = await stat(path)
    hash.update(`${path}\n${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

async function filesOf(source: string): Promise<string[]> {
  const path = join(folders.root, source)
  if (!existsSync(path)) return []
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
