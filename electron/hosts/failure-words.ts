import { type CallError, CallFailure } from '../../shared/contract/index.ts'
import { fill, type TerminalWords } from '../../shared/locales/terminal/index.ts'

/** A failure as a sentence: what happened, why, and where, as far as the details say so. */
export function failureText({ code, details }: CallError, words: TerminalWords): string {
  const { reason, place, path } = details
  const reasons: Readonly<Record<string, string>> = words.reasons
  const why = typeof reason === 'string' && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined
  const where = [place, path].find((part) => typeof part === 'string' && part !== '')
  const more = [why, where === undefined ? undefined : fill(words.place, { place: String(where) })]
  const known = more.filter((part) => part !== undefined)
  const message = words.errors[code]
  return known.length === 0 ? message : `${message} (${known.join(', ')})`
}

/** What is known of something thrown; a defect tells nothing. */
export function failureOf(error: unknown): CallError {
  if (error instanceof CallFailure) return { code: error.code, details: error.details }
  return { code: 'internal', details: {} }
}
