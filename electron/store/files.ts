import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Makes an empty file beside another, in which it can be written before it takes the file's place; answers its path.
 * Whatever is wrong with the folder shows here, in the file system's words, before SQLite comes to it.
 */
export function makeBeside(file: string): string {
  const part = join(dirname(file), `.${basename(file).slice(0, 100)}-${randomUUID()}.part`)
  closeSync(openSync(part, 'wx'))
  return part
}

/**
 * Makes a folder and those above it that are missing, one after the other: Node's recursive mkdir never ends where a file
 * system refuses a folder for no reason, as /proc does. Throws the file system's error.
 */
export function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) makeFolders(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** Whether a path leads to a folder that can be reached. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Gives a finished file its name, in place of one that has it. */
export function moveInto(part: string, file: string): void {
  renameSync(part, file)
  try {
    syncFile(dirname(file))
  } catch {
    // Some systems cannot open or sync a folder; the file itself is safe, and a power cut leaves the old one at worst.
  }
}

/** Waits until a file, or a folder's list of files, is on the disk. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
