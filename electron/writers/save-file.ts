import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CallFailure, type ErrorCode } from '../../shared/contract/index.ts'
import { systemCode } from './common/failure.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EISDIR: 'not-writable',
  ENOTDIR: 'not-writable',
  ENAMETOOLONG: 'not-writable',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'folder-gone',
  EIO: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
}

/**
 * Writes a whole file or none: beside the target, down to the disk, then in the target's place.
 * Throws a `CallFailure` (`disk-full`, `not-writable`, `file-in-use`, `folder-gone` for one that is not there, or no more) with
 * the path in its details; the file that was there before is then untouched.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`)
  try {
    await writeToDisk(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw failureOf(error, path)
  }
  await syncFolder(dirname(path))
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last through a power cut; Windows has no such call for folders, and needs none. */
async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined
  try {
    folder = await open(path, 'r')
    await folder.sync()
  } catch {
    // The file itself is complete on the disk: nothing to tell anyone.
  } finally {
    await folder?.close()
  }
}

/** Windows answers EPERM or EACCES when a program such as Excel holds the target open. */
function failureOf(error: unknown, path: string): unknown {
  const found = systemCode(error)
  const code = found === undefined ? undefined : codes[found]
  if (code === undefined) return error
  const renaming = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  const held = process.platform === 'win32' && renaming && code === 'not-writable'
  return new CallFailure(held ? 'file-in-use' : code, { path, cause: found ?? null })
}
