import { folded } from './words.ts'

/** Where two texts differ: the words of each at the first such place, and how many places there are. */
export interface Difference {
  readonly first: string
  readonly second: string
  readonly places: number
}

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu
/** Endings that Albanian hangs on an abbreviation: `OJQ-të`, `ZK-ja`. */
const hungEnding = /(?<=\p{Lu})-(?:[ëe]t?|i|in|it|n[ëe]|ja|j[ëe]n|s|s[ëe]|t|t[ëe]|u|un|ut|v[ëe]|ve)$/u
const mostQuoted = 14
/** How far ahead the two texts are searched for the words on which they meet again. */
const horizon = 60

/**
 * Where two texts differ in their words. Null if only spaces, punctuation, case, marks of letters, the joining of words
 * or the endings of abbreviations differ.
 */
export function difference(one: string, other: string): Difference | null {
  const [left, right] = [tokensOf(one), tokensOf(other)]
  if (squeezed(left) === squeezed(right)) return null
  let [at, to, places] = [0, 0, 0]
  let found: { first: string; second: string } | null = null
  while (at < left.length || to < right.length) {
    if (left[at]?.key === right[to]?.key) {
      at += 1
      to += 1
      continue
    }
    const [skipped, added] = nextMeeting(left, right, at, to)
    const isSpelling = squeezed(left.slice(at, at + skipped)) === squeezed(right.slice(to, to + added))
    if (!isSpelling) {
      places += 1
      found ??= { first: quoted(one, left, at, skipped), second: quoted(other, right, to, added) }
    }
    at += skipped
    to += added
  }
  return found === null ? null : { ...found, places }
}

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    key: folded(written.replace(hungEnding, '')).replaceAll('-', ''),
    start: index,
    end: index + written.length,
  }))
}

function squeezed(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('')
}

/** How many words to leave on either side until two words in a row are alike, or the texts end. */
function nextMeeting(
  left: readonly Token[],
  right: readonly Token[],
  at: number,
  to: number,
): readonly [number, number] {
  const rest = [left.length - at, right.length - to] as const
  for (let distance = 1; distance < Math.min(horizon * 2, rest[0] + rest[1]); distance += 1) {
    for (
      let skipped = Math.max(0, distance - rest[1]);
      skipped <= Math.min(distance, rest[0]);
      skipped += 1
    ) {
      if (meet(left, right, at + skipped, to + distance - skipped)) return [skipped, distance - skipped]
    }
  }
  return rest
}

function meet(left: readonly Token[], right: readonly Token[], at: number, to: number): boolean {
  const [one, other] = [left[at], right[to]]
  if (one === undefined || other === undefined) return one === other
  return one.key === other.key && left[at + 1]?.key === right[to + 1]?.key
}

function quoted(text: string, tokens: readonly Token[], start: number, count: number): string {
  const [first, last] = [tokens[start], tokens[start + Math.min(count, mostQuoted) - 1]]
  if (count === 0 || first === undefined || last === undefined) return ''
  const words = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return count > mostQuoted ? `${words} …` : words
}
