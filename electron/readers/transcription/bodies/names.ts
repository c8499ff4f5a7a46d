import { bodyKey, isAbbreviation, withoutEndings } from '../../../../shared/printed/body-words.ts'

/** The abbreviations that a plan explains. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** A body's short form and name; the short form is empty unless the plan itself says what it stands for. */
export interface BodyName {
  readonly name: string
  readonly short: string
}

const named = /^(?<name>.*\S)\s*\((?<short>[^()]+)\)$/su

/** The abbreviations of a plan by what is common to all prints of the short form, and of the name. */
export type Explained = ReadonlyMap<string, Abbreviation>

/** Makes abbreviations ready for finding; of two for one short form or name the first counts. */
export function explain(abbreviations: readonly Abbreviation[]): Explained {
  const entries = abbreviations.flatMap((row) =>
    [row.short, row.long].map((form) => [bodyKey(form), row] as const),
  )
  return new Map(entries.filter(([key]) => key !== '').toReversed())
}

/**
 * Reads one piece of a cell: `Qendra e Lagjes (QEL)` gives name and short form, `DKA` its name from the plan's
 * abbreviations and the other way round. An abbreviation that nobody explains stays a name.
 */
export function readBody(piece: string, explained: Explained): BodyName {
  const { name = '', short = '' } = named.exec(piece)?.groups ?? {}
  if (isLong(name) && isAbbreviation(short.trim())) return { name, short: withoutEndings(short.trim()) }
  const bare = isAbbreviation(piece) ? withoutEndings(piece) : piece
  const known = explained.get(bodyKey(bare))
  return known === undefined ? { name: bare, short: '' } : { name: known.long, short: known.short }
}

/** Whether a text is a name of several words, and not abbreviations themselves: `OJQ (VoRAE)` names one of them. */
function isLong(name: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && !words.some(isAbbreviation)
}
