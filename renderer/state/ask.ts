import type {
  Bridge,
  CallInput,
  CallName,
  CallOutput,
  ErrorCode,
  ErrorDetails,
} from '../../shared/contract/index.ts'

/** The contract's codes, and `unreachable` where no answer came at all. */
export type FailureCode = ErrorCode | 'unreachable'

/** A call was answered with an error, or not at all. */
export class AskFailure extends Error {
  readonly code: FailureCode
  readonly details: ErrorDetails

  constructor(code: FailureCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'AskFailure'
    this.code = code
    this.details = details
  }
}

/**
 * One call to the host.
 * @throws AskFailure
 */
export async function ask<N extends CallName>(
  bridge: Bridge,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const answer = await bridge.call(name, input).catch(() => undefined)
  if (answer === undefined) throw new AskFailure('unreachable')
  if (!answer.ok) throw new AskFailure(answer.error.code, answer.error.details)
  return answer.value
}

/** Any thrown value as a failure that has words. */
export function toFailure(error: unknown): AskFailure {
  return error instanceof AskFailure ? error : new AskFailure('internal')
}
