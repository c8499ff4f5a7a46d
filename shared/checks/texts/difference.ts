import type { Lexicon } from './lexicon.ts'
import { createTokenReader, type TokenReader } from './token-reader.ts'

/** Where two texts differ: the words of each at the first such place, and how many places there are. */
export interface Difference {
  readonly first: string
  readonly second: string
  readonly places: number
}

const mostQuoted = 14
/** How far ahead the two texts are searched for the words on which they meet again. */
const horizon = 60

/**
 * Where two texts differ in their words. Null if only spaces, punctuation, case, marks of letters, the joining of words
 * or the endings of abbreviations differ.
 */
export function difference(one: string, other: string, lexicon: Lexicon): Difference | null {
  if (one === other) return null
  const [left, right] = [createTokenReader(one, lexicon), createTokenReader(other, lexicon)]
  let places = 0
  let found: { first: string; second: string } | null = null
  leapOverAlike(left, right)
  while (left.ahead(0) !== undefined || right.ahead(0) !== undefined) {
    if (left.ahead(0)?.key === right.ahead(0)?.key) {
      left.readOver(1)
      right.readOver(1)
      leapOverAlike(left, right)
      continue
    }
    const [skipped, added] = nextMeeting(left, right)
    const isSpelling = squeezed(left, skipped) === squeezed(right, added)
    if (!isSpelling) {
      places += 1
      found ??= { first: quoted(left, skipped), second: quoted(right, added) }
    }
    if (skipped > 0) left.readOver(skipped)
    if (added > 0) right.readOver(added)
  }
  return found === null ? null : { ...found, places }
}

/**
 * Goes on to the word in which two texts part: most of them are alike up to a word or two. Not from a hyphen on, where
 * the word before decides what follows.
 */
function leapOverAlike(left: TokenReader, right: TokenReader): void {
  const [from, to] = [left.position(), right.position()]
  if (left.text[from] === '-') return
  const [one, other] = [left.text, right.text]
  let length = 0
  while (
    from + length < one.length &&
    to + length < other.length &&
    one.charCodeAt(from + length) === other.charCodeAt(to + length)
  ) {
    length += 1
  }
  if (from + length < one.length || to + length < other.length) {
    while (length > 0 && !isSpace(one.charCodeAt(from + length - 1))) length -= 1
  }
  if (length === 0) return
  left.leapTo(from + length)
  right.leapTo(to + length)
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0
}

function squeezed(reader: TokenReader, count: number): string {
  let keys = ''
  for (let index = 0; index < count; index += 1) keys += reader.ahead(index)?.key ?? ''
  return keys
}

/** How many words to leave on either side until two words in a row are alike, or the texts end. */
function nextMeeting(left: TokenReader, right: TokenReader): readonly [number, number] {
  const ours: (string | undefined)[] = [left.ahead(0)?.key, left.ahead(1)?.key]
  const theirs: (string | undefined)[] = [right.ahead(0)?.key, right.ahead(1)?.key]
  for (let distance = 1; distance < horizon * 2; distance += 1) {
    const [here, there] = [left.left(distance + 1), right.left(distance + 1)]
    if (here + there <= distance) break
    ours.push(left.ahead(distance + 1)?.key)
    theirs.push(right.ahead(distance + 1)?.key)
    const most = Math.min(distance, here)
    for (let skipped = Math.max(0, distance - there); skipped <= most; skipped += 1) {
      const added = distance - skipped
      const key = ours[skipped]
      if (key !== theirs[added]) continue
      // Two words in a row, or the end of both.
      if (key === undefined || ours[skipped + 1] === theirs[added + 1]) return [skipped, added]
    }
  }
  return [left.left(Number.MAX_SAFE_INTEGER), right.left(Number.MAX_SAFE_INTEGER)]
}

function quoted(reader: TokenReader, count: number): string {
  const [first, last] = [reader.ahead(0), reader.ahead(Math.min(count, mostQuoted) - 1)]
  if (count === 0 || first === undefined || last === undefined) return ''
  const words = reader.text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return count > mostQuoted ? `${words} …` : words
}
