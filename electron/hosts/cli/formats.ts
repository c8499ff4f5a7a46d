import { CallFailure } from '../../../shared/contract/index.ts'
import { defaultFormat, formatOf, type PlanFormat, parseFormat } from '../../../shared/formats/index.ts'
import type { TerminalLanguage } from '../../../shared/locales/terminal/index.ts'
import { type Entity, isOfKind } from '../../../shared/model/index.ts'

/** A plan format as the command line tells it. */
export interface ToldFormat {
  readonly id: string
  readonly name: string
}

/** The name of a format in a language, or in the first that it has one in. */
export function toldFormat({ id, name }: PlanFormat, language: TerminalLanguage): ToldFormat {
  return { id, name: [name[language], name.sq, name.sr, name.en].find((one) => one !== '') ?? id }
}

/**
 * A format as it was saved.
 * @throws CallFailure `bad-file` with the first problem and its place
 */
export function formatFrom(bytes: Uint8Array): PlanFormat {
  const parsed = parseFormat(new TextDecoder().decode(bytes))
  if (parsed.ok) return parsed.format
  const { reason, path } = parsed.problems[0] ?? { reason: 'not-json', path: '' }
  throw new CallFailure('bad-file', { reason, place: path })
}

/** The format of a plan. Where nobody knows it, the default takes its place, and `unknown` is its id. */
export function formatIn(
  entities: readonly Entity[],
  made: readonly PlanFormat[],
): { readonly format: PlanFormat; readonly unknown: string | null } {
  const id = entities.find((entity) => isOfKind(entity, 'plan'))?.format ?? ''
  const format = formatOf(id, made)
  return format === null ? { format: defaultFormat, unknown: id } : { format, unknown: null }
}
