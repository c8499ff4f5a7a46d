import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folders } from './folders.ts'
import { isFresh } from './freshness.ts'

// Runs the command line: from its bundle if that was made of the sources as they are now, in half the time.
const program = isFresh()
  ? join(folders.command, 'cli.cjs')
  : join(folders.root, 'electron', 'hosts', 'cli.ts')
await import(pathToFileURL(program).href)
