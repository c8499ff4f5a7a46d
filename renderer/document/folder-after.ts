import type { FailureCode } from '../state/ask.ts'

/** Failures that another folder can help. */
const ofFolders: readonly FailureCode[] = ['folder-gone', 'not-writable', 'disk-full']

/** The folder for the next papers: null, so that it is asked for, where it did not take the last ones. */
export function folderAfter(folder: string | null, failure: FailureCode | null): string | null {
  return failure !== null && ofFolders.includes(failure) ? null : folder
}
