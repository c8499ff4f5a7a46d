import { readFileSync, statSync } from 'node:fs'
import { codeOf, StoreError } from '../errors.ts'

/** The largest `.plv` that is opened, in bytes. */
export const largestPlanFile = 256 * 1024 * 1024

/** The bytes of a `.plv`, or those given. @throws StoreError `not-found`, `file-too-large`, `bad-file` */
export function planFileBytes(source: string | Uint8Array): Uint8Array {
  if (typeof source !== 'string') return checkedSize(source, source.byteLength)
  try {
    return checkedSize(source, statSync(source).size)
  } catch (error) {
    if (error instanceof StoreError) throw error
    if (codeOf(error) === 'ENOENT') throw new StoreError('not-found', {}, error)
    throw new StoreError('bad-file', { reason: 'unreadable' }, error)
  }
}

function checkedSize(source: string | Uint8Array, size: number): Uint8Array {
  if (size > largestPlanFile) throw new StoreError('file-too-large', { limit: largestPlanFile })
  return typeof source === 'string' ? readFileSync(source) : source
}
