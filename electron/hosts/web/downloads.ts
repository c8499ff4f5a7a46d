import { withoutMarks } from '../../../shared/locales/common/without-marks.ts'
import type { Downloads } from '../../services/index.ts'
import { secret } from './session.ts'

/** A paper that waits for the browser to fetch it. */
export interface Download {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Papers kept in memory, so that no copy of a plan is left behind on the disk. */
export interface DownloadShelf extends Downloads {
  find(key: string): Download | null
}

/** Bytes kept at most; the oldest papers make room. */
const room = 256 * 1024 * 1024

/** What the address of a paper begins with, before its key. */
export const downloadPath = '/download/'

/** Creates an empty shelf. */
export function createDownloads(): DownloadShelf {
  const shelf = new Map<string, Download>()
  const makeRoom = (): void => {
    let size = 0
    for (const [key, { bytes }] of [...shelf].toReversed()) {
      size += bytes.byteLength
      // The newest stays whatever its size: somebody is about to fetch it.
      if (size > room && size > bytes.byteLength) shelf.delete(key)
    }
  }
  return {
    offer(name, bytes) {
      const key = secret()
      shelf.set(key, { name, bytes })
      makeRoom()
      return downloadPath + key
    },
    find: (key) => shelf.get(key) ?? null,
  }
}

/** Headers under which a browser saves a paper and never shows it as a page of ours (RFC 6266). */
export function downloadHeaders({ name }: Download): Readonly<Record<string, string>> {
  const plain = withoutMarks(name).replaceAll(/[^ -~]|["\\%]/g, '_')
  const escaped = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`,
    'content-security-policy': "default-src 'none'; sandbox",
  }
}
