import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostileFile } from './hostile-file.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'
import { smallTranscriptions } from './transcriptions.ts'

/** Where the small ones are kept, to be looked at and tried by hand. */
export const hostileFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'hostile')

/** Those that are kept there. */
export const keptFiles: readonly HostileFile[] = [...smallTranscriptions, ...pictures, ...pages]

/** Writes the small hostile files anew. */
async function main(): Promise<void> {
  await rm(hostileFolder, { recursive: true, force: true })
  await mkdir(hostileFolder, { recursive: true })
  for (const { name, bytes } of keptFiles) await writeFile(join(hostileFolder, name), bytes())
}

if (import.meta.main) await main()
