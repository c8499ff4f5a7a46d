import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallTranscriptions } from './transcriptions.ts'

/** Where the small ones are kept, to be looked at and tried by hand. */
export const hostileFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'hostile')

/** Writes the small hostile files anew. */
async function main(): Promise<void> {
  await rm(hostileFolder, { recursive: true, force: true })
  await mkdir(hostileFolder, { recursive: true })
  for (const { name, bytes } of smallTranscriptions) await writeFile(join(hostileFolder, name), bytes())
}

if (import.meta.main) await main()
