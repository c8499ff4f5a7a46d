import type { Answer } from './answer.ts'
import { CallFailure } from './answer.ts'
import { type CallInput, type CallName, type CallOutput, calls, isCallName, type Services } from './calls.ts'

/**
 * Carries one call: checks the name and the input against the contract, runs it, and answers with a value or an error.
 * Never throws. `report` hears of defects, with their stack, which never leave the host.
 */
export async function dispatch(
  services: Services,
  name: string,
  input: unknown,
  report: (error: unknown) => void,
): Promise<Answer<unknown>> {
  if (!isCallName(name)) return { ok: false, error: { code: 'unknown-call', details: {} } }
  try {
    const parsed = calls[name].input.safeParse(input)
    if (!parsed.success) {
      const place = parsed.error.issues[0]?.path.join('.') ?? ''
      return { ok: false, error: { code: 'invalid-input', details: { place } } }
    }
    return { ok: true, value: await run(services, name, parsed.data as CallInput<typeof name>) }
  } catch (error) {
    if (error instanceof CallFailure)
      return { ok: false, error: { code: error.code, details: error.details } }
    report(error)
    return { ok: false, error: { code: 'internal', details: {} } }
  }
}

function run<N extends CallName>(services: Services, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return services[name](input)
}
