import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The command line's bundle, as deep below the root as this file, has its worker beside it. */
const bundledWorker = join(import.meta.dirname, 'worker.cjs')
const isBundled = existsSync(bundledWorker)

/** Where things lie for the hosts that run beside the sources; Electron's host finds them beside its bundle. */
export const sourceFolders = {
  program: root,
  worker: isBundled ? bundledWorker : join(root, 'electron', 'services', 'worker.ts'),
  resources: join(root, 'resources'),
  /** Nothing need be built for papers: the writers read the font packages as they are. */
  fonts: join(root, 'node_modules', '@expo-google-fonts'),
  window: join(root, 'out', 'renderer'),
}

/** The program's version. */
export function sourceVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version: unknown =
    typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'version')
  return typeof version === 'string' ? version : ''
}
