import { basename, join } from 'node:path'
import { CallFailure, type WrittenFile } from '../../shared/contract/index.ts'
import { saveFile } from '../writers/save-file.ts'
import { freePath } from './file-name.ts'
import type { Downloads, Targets } from './options.ts'

/** A saved file, whatever is in it. */
export type SavedFile = Omit<WrittenFile, 'format'>

/** Puts one file where the caller wants it; the name has no ending. */
export type Save = (bytes: Uint8Array, name: string, ending: string) => Promise<SavedFile>

/**
 * How files are saved for a caller.
 * @param folder null hands them to the browser
 * @param chosen the folders that were chosen in a dialog of this run
 * @throws CallFailure `not-writable` for a folder that the host does not allow
 */
export function saverFor(folder: string | null, targets: Targets, chosen: ReadonlySet<string>): Save {
  if (folder === null) {
    if (targets.downloads === null) throw new CallFailure('invalid-input', { place: 'folder' })
    return downloadInto(targets.downloads)
  }
  const allowed = targets.folders === 'any' || (targets.folders === 'chosen' && chosen.has(folder))
  if (!allowed) throw new CallFailure('not-writable', { path: folder })
  return async (bytes, name, ending) => {
    const path =
      targets.sameName === 'replace' ? join(folder, `${name}.${ending}`) : freePath(folder, name, ending)
    await saveFile(path, bytes)
    return { name: basename(path), size: bytes.byteLength, path, address: null }
  }
}

function downloadInto(downloads: Downloads): Save {
  return async (bytes, name, ending) => {
    const file = `${name}.${ending}`
    return { name: file, size: bytes.byteLength, path: null, address: downloads.offer(file, bytes) }
  }
}
