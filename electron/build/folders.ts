import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'out')

/** Where things lie: the sources' root and what is built from them, as absolute paths. */
export const folders = {
  root,
  out,
  window: join(out, 'renderer'),
  desktop: join(out, 'desktop'),
  command: join(out, 'cli'),
  fonts: join(out, 'fonts'),
  resources: join(out, 'resources'),
  packages: join(root, 'node_modules'),
}
