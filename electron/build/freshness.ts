import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from './folders.ts'

const stampFile = join(folders.out, 'built-from')
const sources = ['electron', 'renderer', 'resources', 'shared', 'package-lock.json']

/** Whether what lies in `out/` was built from the sources as they are now. */
export function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()
}

/** Notes from which sources `out/` was built. */
export function stamp(): void {
  mkdirSync(folders.out, { recursive: true })
  writeFileSync(stampFile, fingerprint())
}

/**
 * Path, size and time of change of every source: cheap, and a deleted file shows too. The command line asks for it before
 * each short command, hence one file after the other, a third of the work of all at once.
 */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(folders.root, source)
    if (existsSync(path)) note(path, hash)
  }
  return hash.digest('hex')
}

function note(path: string, hash: Hash): void {
  const stats = statSync(path)
  if (stats.isDirectory()) for (const name of readdirSync(path).toSorted()) note(join(path, name), hash)
  else hash.update(`${path}\n${stats.size} ${stats.mtimeMs}\n`)
}
