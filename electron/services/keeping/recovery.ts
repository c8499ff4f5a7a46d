import { copyFileSync, rmSync } from 'node:fs'
import type { BackupOffer, ErrorCode } from '../../../shared/contract/index.ts'
import { lackingIn, makeBeside, moveInto, storeError, syncFile, verifyLibrary } from '../../store/index.ts'
import type { FoundBackup } from './backup-desk.ts'
import { type Places, putAside } from './places.ts'

/** Failures after which the window comes up all the same, to restore or to begin anew. */
const restorable: readonly ErrorCode[] = ['damaged-library', 'bad-file', 'newer-library']

/** Whether the window comes up after a failure, to restore a backup or to begin anew. */
export function isRestorable(code: ErrorCode): boolean {
  return restorable.includes(code)
}

/** The newest backup that is whole, with what it lacks. */
export function newestGood(backups: readonly FoundBackup[], library: string): BackupOffer | null {
  const good = backups.find(({ file }) => isGood(file))
  return good === undefined ? null : { backup: good.info, lacks: lackingIn(good.file, library) }
}

function isGood(file: string): boolean {
  try {
    verifyLibrary(file)
    return true
  } catch {
    return false
  }
}

/**
 * Puts a backup in the place of the library, which nobody has open; answers where that was kept, null if there was none.
 * The copy is checked before anything is moved.
 * @throws StoreError, and then the library is where it was
 */
export function putInPlace(backup: string, places: Places, stamp: string): string | null {
  const { library } = places
  let part: string | null = null
  try {
    part = makeBeside(library)
    copyFileSync(backup, part)
    verifyLibrary(part)
    syncFile(part)
    const kept = putAside(places, stamp)
    moveInto(part, library)
    return kept
  } catch (error) {
    throw storeError(error)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) if (part !== null) rmSync(part + end, { force: true })
  }
}
