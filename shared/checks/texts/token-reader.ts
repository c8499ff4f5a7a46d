import type { Lexicon } from './lexicon.ts'
import { folded, isShortForm, isWordCode } from './words.ts'

/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Endings that Albanian hangs on an abbreviation after a hyphen: `OJQ-të`, `ZK-ja`. */
const endings = new Set('e et ë ët i in it ja jen jën ne në s se së t te të u un ut ve vë'.split(' '))

/** Reads the words of a text one after the other, no further than they are asked for. */
export interface TokenReader {
  readonly text: string
  /** Where the last word that was read over ends; 0 before the first. */
  readonly position: () => number
  /** The word so many ahead, 0 for the next one; undefined beyond the end. */
  readonly ahead: (count: number) => Token | undefined
  /** How many words are left, counted up to a number. */
  readonly left: (most: number) => number
  readonly readOver: (count: number) => void
  /** Goes on from a place that no word and no ending reaches over. */
  readonly leapTo: (place: number) => void
}

/** Reads a text from its beginning. Words that the plan knows are folded already; endings of abbreviations are left out. */
export function createTokenReader(text: string, lexicon: Lexicon): TokenReader {
  let waiting: Token[] = []
  let [at, read, scanned] = [0, 0, 0]
  const scan = (): Token | undefined => {
    while (scanned < text.length) {
      const start = wordStart(text, scanned)
      if (start >= text.length) break
      scanned = wordEnd(text, start)
      if (!isHungOn(text, waiting.at(-1), start, scanned)) {
        const known = lexicon.find(text, start, scanned)
        return { key: known?.folded ?? folded(text.slice(start, scanned)), start, end: scanned }
      }
    }
    scanned = text.length
    return undefined
  }
  const ahead = (count: number): Token | undefined => {
    while (waiting.length <= at + count) {
      const token = scan()
      if (token === undefined) return undefined
      waiting.push(token)
    }
    return waiting[at + count]
  }
  return {
    text,
    position: () => read,
    ahead,
    left: (most) => (most > 0 && ahead(most - 1) !== undefined ? most : Math.min(most, waiting.length - at)),
    readOver(count) {
      read = ahead(count - 1)?.end ?? text.length
      at += count
    },
    leapTo(place) {
      waiting = []
      at = 0
      read = place
      scanned = place
    },
  }
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1
  return at
}

function isHungOn(text: string, before: Token | undefined, start: number, end: number): boolean {
  if (before === undefined || before.end !== start - 1 || text[start - 1] !== '-') return false
  return endings.has(text.slice(start, end)) && isShortForm(text.slice(before.start, before.end))
}
