import type { EntityOf } from '../../model/index.ts'
import { folded } from '../texts/words.ts'

/** Words that say nothing of which body is meant. */
const small = new Set(['e', 'i', 'te', 'se', 'dhe', 'per', 'ne', 'nga', 'a', 'of', 'and', 'the', 'za', 'u'])
const endings = /(?:ave|eve|ive|ove|ses|ise|ese|es|se|it|in|at|et|te|ve|ja|je|i|a|e|t|u)$/

/** The words of a name that tell bodies apart, each without marks and endings: `Zyra e Punësimit` is `zyr punesim`. */
export function nameStems(name: string): readonly string[] {
  const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !small.has(word)).map(stem)
}

function stem(word: string): string {
  const bare = word.replace(endings, '')
  return bare.length < 3 ? word : bare
}

/** What two names of one body have in common: its stems, without those of the authority whose plan it is. */
export function nameKey(name: string, { authorityName }: EntityOf<'plan'>): string {
  const stems = nameStems(name)
  const authority = new Set(nameStems(authorityName))
  const own = stems.filter((word) => !authority.has(word))
  return own.length === 0 ? [...authority].join(' ') : own.join(' ')
}

/** Whether a short form is made of the initials of a name, each in its place: `ZQM` of `Zyra për Qeverisje të Mirë`. */
export function areInitials(short: string, name: string): boolean {
  const words = (folded(name).match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word))
  let rest = folded(short)
  for (const word of words) {
    if (rest[0] !== word[0]) return false
    rest = rest.slice(rest[1] === 'h' && word[1] === 'h' ? 2 : 1)
  }
  return rest === '' && words.length > 2
}

/** Whether two texts differ by one letter: one more, one less, one other. */
export function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}
