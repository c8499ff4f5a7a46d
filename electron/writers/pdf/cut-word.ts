import { type Part, partOf, type Token } from './tokens.ts'

const letter = /\p{L}/u
const vowel = /[aeëiouyáéíóúâêîôûAEËIOUY]/
/** Two letters for one sound (Albanian, and Serbian in Latin script) stay together. */
const pair = /^(?:dh|gj|ll|nj|rr|sh|th|xh|zh|lj|dž)$/i
const mark = /\p{M}/u

/**
 * Cuts a token that is wider than a line: the first part fits `width` (points), or holds one character where nothing
 * fits. Between letters it cuts before the consonant of a syllable and adds a hyphen that is no part of the text.
 */
export function cutToken(token: Token, width: number): [Token, Token] {
  const head: Part[] = []
  let used = 0
  for (const [index, part] of token.parts.entries()) {
    if (used + part.width <= width) {
      head.push(part)
      used += part.width
      continue
    }
    const [first, rest] = cutPart(part, width - used, head.length === 0)
    return [
      tokenOf([...head, ...first], 0, false),
      tokenOf([...rest, ...token.parts.slice(index + 1)], token.space, token.endsLine),
    ]
  }
  return [token, tokenOf([], 0, false)]
}

function tokenOf(parts: readonly Part[], space: number, endsLine: boolean): Token {
  return { parts, space, endsLine, width: parts.reduce((sum, { width }) => sum + width, 0) }
}

function cutPart(part: Part, room: number, mustCut: boolean): [Part[], Part[]] {
  const characters = Array.from(part.text)
  const fitting = countFitting(part, characters, room)
  if (fitting === 0 && !mustCut) return [[], [part]]
  const at = placeOfCut(characters, Math.min(Math.max(1, fitting), characters.length - 1))
  if (at >= characters.length || at < 1) return [[part], []]
  const head = partOf(characters.slice(0, at).join(''), part)
  const tail = partOf(characters.slice(at).join(''), part)
  const hyphened = isLetter(characters[at - 1]) && isLetter(characters[at])
  return [hyphened ? [head, hyphenOf(part)] : [head], [tail]]
}

/** How many characters, with a hyphen after them, fit the room. */
function countFitting(part: Part, characters: readonly string[], room: number): number {
  let low = 0
  let high = characters.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const width = partOf(`${characters.slice(0, middle).join('')}-`, part).width
    if (width <= room) low = middle
    else high = middle - 1
  }
  return low
}

/** The best place at or before `limit`, but not before its half: a sign, a syllable, else the limit. */
function placeOfCut(characters: readonly string[], limit: number): number {
  const least = Math.max(1, Math.floor(limit / 2))
  for (let at = limit; at >= least; at--) {
    if (isSyllable(characters, at) || /[/?&=_.@#%+,;:-]/.test(characters[at - 1] ?? '')) return at
  }
  let at = limit
  while (at > 1 && mark.test(characters[at] ?? '')) at--
  return at
}

function isSyllable(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1] ?? ''
  const here = characters[at] ?? ''
  const next = characters[at + 1] ?? ''
  if (at < 2 || at > characters.length - 2 || !isLetter(before) || !isLetter(here) || vowel.test(here))
    return false
  const opens = vowel.test(next) || (pair.test(here + next) && vowel.test(characters[at + 2] ?? ''))
  return opens && !pair.test(before + here)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character)
}

function hyphenOf(part: Part): Part {
  const hyphen = partOf('-', part)
  return { ...hyphen, atoms: hyphen.atoms.map((atom) => ({ ...atom, actual: '' })) }
}
