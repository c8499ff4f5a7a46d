import type { Values } from '../../../../shared/model/index.ts'
import { foldWords } from '../../../../shared/printed/fold.ts'

type Role = Values<'section'>['role']

const roles: readonly (readonly [Role, RegExp])[] = [
  ['introduction', /^hyrj[ea]$/],
  ['methodology', /^metodologji/],
  ['analysis', /^analiz[ae] e (gjendjes|situates)/],
  ['objectives', /^objektivat( (dhe|e) |$)/],
  ['budget', /^buxheti( |$)/],
  ['implementation', /^plani i (zbatimit|implementimit)/],
  ['monitoring', /^monitorim/],
]

/** Which chapter a heading opens. */
export function roleOf(heading: string): Role {
  const words = foldWords(heading)
  return roles.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/** What a heading inside a field's chapter opens. */
export type FieldPart = 'objective' | 'results' | 'activities' | 'assumptions-risks'

const parts: readonly (readonly [FieldPart, RegExp])[] = [
  ['objective', /^objektiv[ia]? strategjik/],
  ['results', /^rezultatet( e pritshme)?$/],
  ['activities', /^(pershkrimi i aktiviteteve|aktivitetet)$/],
  ['assumptions-risks', /^(supozimet|rreziqet)( dhe (rreziqet|supozimet))?$/],
]

/** Which part of a field a heading opens, or null. */
export function partOf(heading: string): FieldPart | null {
  const words = foldWords(heading)
  return parts.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** A line that names an entity before its title: `Objektivi 1: …`, `Rezultati 1.1. …`. */
export interface Labelled {
  /** As printed: `Rezultati 1.1.` */
  readonly label: string
  readonly code: string
  readonly title: string
}

const labelled =
  /^(?<label>(?:objektiv\p{L}*(?: (?:strategjik|specifik)\p{L}*)?|rezultat\p{L}*) (?<code>\d+(?:\.\d+)*)[.:]*)\s*(?<title>.*)$/isu

/** Takes a line apart that begins with the name and code of an objective or result; null for any other. */
export function readLabelled(line: string): Labelled | null {
  const { label, code, title } = labelled.exec(line)?.groups ?? {}
  return label === undefined || code === undefined ? null : { label, code, title: title ?? '' }
}

/** Whether a line is the caption of a field's SWOT table. */
export function isSwotCaption(line: string): boolean {
  return foldWords(line).startsWith('tabela e analizes swot')
}
