import type { Lexicon } from './lexicon.ts'
import { folded, isShortForm, isWordCode } from './words.ts'

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

/** Endings that Albanian hangs on an abbreviation after a hyphen: `OJQ-të`, `ZK-ja`. */
const endings = new Set('e et ë ët i in it ja jen jën ne në s se së t te të u un ut ve vë'.split(' '))
const mostQuoted = 14
/** How far ahead the two texts are searched for the words on which they meet again. */
const horizon = 60

/**
 * Where two texts differ in their words. Null if only spaces, punctuation, case, marks of letters, the joining of words
 * or the endings of abbreviations differ.
 */
export function difference(one: string, other: string, lexicon: Lexicon): Difference | null {
  const from = sharedStart(one, other)
  if (from === one.length && from === other.length) return null
  const [left, right] = [tokensOf(one, from, lexicon), tokensOf(other, from, lexicon)]
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

/** Where the word begins in which two texts part: most of them are alike up to a word or two. */
function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  if (at === one.length && at === other.length) return at
  while (at > 0 && !/\s/.test(one.charAt(at - 1))) at -= 1
  return at
}

/** The words of a text from a place on, folded; words that the plan knows are folded already. */
function tokensOf(text: string, from: number, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  for (let end = from, start = wordStart(text, from); start < text.length; start = wordStart(text, end)) {
    end = start
    while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1
    const word = text.slice(start, end)
    if (isHungOn(text, tokens.at(-1), start, word)) continue
    tokens.push({ key: lexicon.find(word)?.folded ?? folded(word), start, end })
  }
  return tokens
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1
  return at
}

function isHungOn(text: string, before: Token | undefined, start: number, word: string): boolean {
  if (before === undefined || before.end !== start - 1 || text[start - 1] !== '-') return false
  return endings.has(word) && isShortForm(text.slice(before.start, before.end))
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
