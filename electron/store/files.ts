import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A name beside a file, under which it can be written before it takes the file's place. */
export function nameBeside(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 100)}-${randomUUID()}.part`)
}

/** Writes bytes so that at every moment, a power cut included, the file is either the old one or the new one, whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = nameBeside(file)
  try {
    writeFileSync(part, bytes, { flag: 'wx' })
    syncFile(part)
    moveInto(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
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
