import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { codeOf } from '../errors.ts'
import { makeBeside, makeFolders, moveInto, syncFile } from '../files.ts'
import type { Library } from '../library.ts'
import { type BackupName, type BackupReason, backupFileName, readBackupName } from './name.ts'
import { outdated } from './rotation.ts'

/** A backup in a folder. */
export interface Backup extends BackupName {
  readonly file: string
  /** Bytes. */
  readonly size: number
}

/** The backups in a folder, newest first; none where there is no folder. */
export function backupsIn(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((name) => backupAt(join(folder, name)) ?? [])
    .toSorted((a, b) => b.sequence - a.sequence)
}

function backupAt(file: string): Backup | null {
  const read = readBackupName(basename(file))
  const found = read === null ? undefined : statSync(file, { throwIfNoEntry: false })
  return read !== null && found?.isFile() === true ? { ...read, file, size: found.size } : null
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'EACCES'].includes(codeOf(error))) return []
    throw error
  }
}

const halfMade = /^\d{6,12}-.*\.sqlite\.new$|^\.\d{6,12}-.*\.part(?:-journal)?$/

/** The path of the next backup in a folder, which is made where it is not there. */
export function nextBackup(folder: string, at: Date, reason: BackupReason): string {
  makeFolders(folder)
  const sequence = (backupsIn(folder)[0]?.sequence ?? 0) + 1
  return join(folder, backupFileName({ sequence, at: at.toISOString(), reason }))
}

/** Removes what a program that was killed left half-made. */
function sweep(folder: string): void {
  for (const name of namesIn(folder)) if (halfMade.test(name)) rmSync(join(folder, name), { force: true })
}

/** Removes what the rule of rotation does not keep. */
function rotate(folder: string): void {
  for (const { file } of outdated(backupsIn(folder))) rmSync(file, { force: true })
}

/**
 * Makes a verified backup and rotates; answers null, and leaves no file, where the newest backup holds the same.
 * @throws StoreError
 */
export async function addBackup(
  library: Library,
  folder: string,
  at: Date,
  reason: BackupReason,
): Promise<Backup | null> {
  const file = nextBackup(folder, at, reason)
  sweep(folder)
  const [newest] = backupsIn(folder)
  const made = `${file}.new`
  await library.backup(made)
  if (newest !== undefined && holdsTheSame(made, newest.file)) {
    rmSync(made, { force: true })
    return null
  }
  renameSync(made, file)
  rotate(folder)
  return backupsIn(folder).find((backup) => backup.file === file) ?? null
}

/**
 * Puts a copy of a backup into another folder, under the next number there, and rotates; nothing where the newest one there
 * holds the same. Throws the file system's error.
 */
export function copyBackup({ file, at, reason }: Backup, folder: string): void {
  const [newest] = backupsIn(folder)
  if (newest !== undefined && holdsTheSame(newest.file, file)) return
  const target = nextBackup(folder, new Date(at), reason)
  sweep(folder)
  const part = makeBeside(target)
  try {
    copyFileSync(file, part)
    syncFile(part)
    if (!holdsTheSame(part, file)) throw new TypeError('the copy is not what was copied')
    moveInto(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  rotate(folder)
}

/** SQLite counts and marks in the file's header what is no content. */
const headerLength = 100
const chunk = 1024 * 1024

/** Whether two databases have the same pages. */
function holdsTheSame(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const
  try {
    const [a, b] = [Buffer.alloc(chunk), Buffer.alloc(chunk)]
    for (let at = headerLength; ; at += chunk) {
      const read = readSync(files[0], a, 0, chunk, at)
      if (read !== readSync(files[1], b, 0, chunk, at)) return false
      if (read === 0) return true
      if (a.compare(b, 0, read, 0, read) !== 0) return false
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}
