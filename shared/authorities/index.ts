import { bashkis } from './albania.ts'
import type { Authority } from './authority.ts'
import { municipalities } from './kosovo.ts'

export type { Authority } from './authority.ts'

/** The municipalities of a country; in no order that a reader would expect. */
export function authoritiesOf(country: Authority['country']): readonly Authority[] {
  return country === 'XK' ? municipalities : bashkis
}

/** The authority that is called so in any of the languages, by its place's name or formally; null for any other. */
export function authorityNamed(text: string): Authority | null {
  const wanted = text.trim().toLowerCase()
  const called = ({ name, formal }: Authority): readonly string[] =>
    [name.sq, name.sr, formal.sq, formal.sr, formal.en].map((one) => one.toLowerCase())
  return [...municipalities, ...bashkis].find((authority) => called(authority).includes(wanted)) ?? null
}
