import module from 'node:module'
import { join } from 'node:path'

// Loaded before every program of ours (node --import): the SQLite binding ends an older Node without a word.
const needed = 24
const major = Number(process.versions.node.split('.')[0])

if (major < needed) {
  process.stderr.write(
    `Hartuesi needs Node ${needed} or newer, this is ${process.versions.node}: ` +
      'run it through npm (npm start, npm test, npm run …) after npm ci, which brings the right one.\n',
  )
  process.exit(1)
}

// Compiled code is kept beside the packages: half of what a short command does is reading its own sources. Threads take
// the folder from the environment.
const kept = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'node')
process.env.NODE_COMPILE_CACHE ??= kept
module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
