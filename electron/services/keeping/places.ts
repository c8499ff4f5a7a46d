import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { makeFolders } from '../../store/index.ts'
import { saveFile } from '../../writers/save-file.ts'

/** Where the files around a library lie. */
export interface Places {
  readonly library: string
  /** The program's own backups. */
  readonly backups: string
  /** What was taken out of the library's place. */
  readonly aside: string
}

/** The places of a library: folders beside it that bear its name. */
export function placesOf(library: string): Places {
  const name = basename(library, extname(library))
  const beside = (end: string): string => join(dirname(library), `${name}-${end}`)
  return { library, backups: beside('backups'), aside: beside('aside') }
}

/** A moment as it stands in file names. */
export function stampOf(moment: Date): string {
  return moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
}

/** Takes a library with its journals out of its place; answers its new path, null if there was none. */
export function putAside({ library, aside }: Places, stamp: string): string | null {
  const ends = ['', '-wal', '-shm', '-journal'].filter((end) => existsSync(library + end))
  if (ends.length === 0) return null
  makeFolders(aside)
  const kept = freeName(aside, `${stamp}-${basename(library)}`)
  for (const end of ends) renameSync(library + end, kept + end)
  return kept
}

function freeName(folder: string, name: string): string {
  const taken = new Set(readdirSync(folder))
  let free = name
  for (let count = 2; [...taken].some((other) => other.startsWith(free)); count += 1)
    free = `${count}-${name}`
  return join(folder, free)
}

function secondFile({ backups }: Places): string {
  return join(backups, 'second-folder.json')
}

/** The second folder that the user chose: written beside the backups, since it is needed when the library cannot be read. */
export function readSecondFolder(places: Places): string | null {
  try {
    const read: unknown = JSON.parse(readFileSync(secondFile(places), 'utf8'))
    const folder: unknown = typeof read === 'object' && read !== null && Reflect.get(read, 'folder')
    return typeof folder === 'string' && folder !== '' ? folder : null
  } catch {
    return null
  }
}

/** Sets the second folder; null for none. Failures are CallFailures. */
export async function writeSecondFolder(places: Places, folder: string | null): Promise<void> {
  makeFolders(places.backups)
  await saveFile(
    secondFile(places),
    new TextEncoder().encode(JSON.stringify(folder === null ? {} : { folder })),
  )
}
