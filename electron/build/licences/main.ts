import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfNeeded } from '../build.ts'
import { folders } from '../folders.ts'
import { readShipped } from '../shipped.ts'
import { type Licences, licencesOf } from './parts.ts'

const folder = join(folders.root, 'resources', 'licences')
export const licenceFiles = { parts: join(folder, 'parts.json'), texts: join(folder, 'texts.json') }

/** The licences of what the last build ships. */
export async function shippedLicences(): Promise<Licences> {
  const read: unknown = JSON.parse(await readFile(join(folders.root, 'package.json'), 'utf8'))
  const { dependencies, devDependencies } = read as {
    readonly dependencies: object
    readonly devDependencies: object
  }
  const shipped = await readShipped()
  const named = Object.keys({ ...dependencies, ...devDependencies })
  return licencesOf(
    shipped,
    // Of some packages nothing ships but what they pass on.
    named.filter((name) => shipped.includes(name) || name.startsWith('@tiptap/')),
  )
}

/** Data as the files hold it. */
export function written(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`
}

/** Writes the list of what ships anew. */
async function main(): Promise<void> {
  await buildIfNeeded()
  const { parts, texts } = await shippedLicences()
  await writeFile(licenceFiles.parts, written(parts))
  await writeFile(licenceFiles.texts, written(texts))
}

if (import.meta.main) await main()
