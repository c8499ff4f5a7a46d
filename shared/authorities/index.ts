import { withoutMarks } from '../locales/common/without-marks.ts'
import { bashkis } from './albania.ts'
import type { Authority } from './authority.ts'
import { municipalities } from './kosovo.ts'

export type { Authority } from './authority.ts'

/** The municipalities of a country; in no order that a reader would expect. */
export function authoritiesOf(country: Authority['country']): readonly Authority[] {
  return country === 'XK' ? municipalities : bashkis
}

/**
 * The authority that is called so in any of the languages, by its place's name or formally; null for any other. The marks
 * of letters may be left out, and a place may bear its article: `Prishtina`, `Prizreni`, `Istogu`.
 */
export function authorityNamed(text: string): Authority | null {
  const wanted = bare(text)
  if (wanted === '') return null
  const called = ({ name, formal }: Authority): readonly string[] =>
    [name.sq, ...withArticle(name.sq), name.sr, formal.sq, formal.sr, formal.en].map(bare)
  return [...municipalities, ...bashkis].find((authority) => called(authority).includes(wanted)) ?? null
}

/** What an Albanian place is called with its article. */
function withArticle(name: string): readonly string[] {
  return name.endsWith('ë') ? [`${name.slice(0, -1)}a`] : [`${name}i`, `${name}u`]
}

function bare(text: string): string {
  return withoutMarks(text).trim().toLowerCase()
}
