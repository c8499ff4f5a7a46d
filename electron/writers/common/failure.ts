import { CallFailure } from '../../../shared/contract/index.ts'

/** Throws the failure `cancelled` if the work was called off. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CallFailure('cancelled')
}

/** The code that Node gives a failed call to the operating system, such as `ENOSPC`; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
