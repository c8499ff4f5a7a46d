import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'electron-builder'
import { buildIfNeeded } from '../build.ts'
import { findRuntime } from '../electron-runtime.ts'
import { folders } from '../folders.ts'
import { pack } from './pack.ts'
import { sizeLines, sizesByPart } from './sizes.ts'

/**
 * A .deb is not made without an address. The program has no page anywhere, and .invalid leads nowhere (RFC 6761); Windows
 * would show it to people as a page with help.
 */
const addressed = { extraMetadata: { homepage: 'https://hartuesi.invalid' } }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * Packs the program. Without `--all`: for Linux, with the runtime at hand, as a folder and a `.tar.gz`. With `--all`:
 * everything that electron-builder.yml names for this system, for which electron-builder fetches its tools.
 */
async function main(args: readonly string[]): Promise<number> {
  await buildIfNeeded()
  if (args.includes('--all') || process.platform !== 'linux') {
    await build({ projectDir: folders.root, ...(process.platform === 'linux' && { config: addressed }) })
    return 0
  }
  const runtime = await findRuntime()
  if ('reason' in runtime) {
    process.stderr.write(`There is no Electron to pack the program with: ${runtime.reason}.\n`)
    return 1
  }
  const output = join(folders.root, 'dist')
  const packed = await pack({ electron: dirname(runtime.program), output, level: 9 })
  for (const line of sizeLines(await sizesByPart(packed.folder))) say(line)
  say(`${packed.archive}: ${((await stat(packed.archive)).size / 1e6).toFixed(1)} MB`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
