import { firstWord, isAbbreviation, isHead } from './body-words.ts'

/** Whether a text stands for a body on its own somewhere in the plan. */
export type IsKnown = (text: string) => boolean

/** A stretch of a cell and the separator after it. */
interface Piece {
  readonly text: string
  readonly after: string
}

/**
 * Words that say which part a body plays in a cell of leading and supporting bodies together. They part bodies as a comma
 * does.
 */
const role = String.raw`(?:\s+dhe)?\s+(?:mbikëqyrës|mbikqyrës|përkrahës|mbështetës|udhëheqës)\b:?(?=[\s,;]|$)`
const certain = new RegExp(String.raw`[,;\n]|\s+[/\\]\s*|[/\\](?=\s|$)|${role}`, 'giu')
const possible = /\s+dhe\s+|\s+e\s+|[/\\]|\.\s+|\s*[-–—]\s*/giu
const endings = /(?:s[ëe]|[ëe]s|ve|it|ut)$/u
const communities = /^(?:rom|ashkali|egjiptian|boshnjak|goran|kroat|malazez|serb|turk)/iu

/**
 * Splits a printed cell into the bodies that it names, in order, each as printed. Commas, semicolons, line feeds and
 * slashes with a space part bodies, unless what follows goes on with a name; ` dhe `, ` e `, tight slashes, full stops,
 * hyphens and spaces part them only where a body is certain to begin.
 */
export function splitCell(cell: string, isKnown: IsKnown): readonly string[] {
  return joinContinued(cut(cell, certain))
    .flatMap((piece) => splitPossible(piece, isKnown))
    .map(trimmed)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .flatMap((text) => splitWords(text, isKnown))
}

/** A text of the same length in which everything in brackets is a filler, so that nothing is split there. */
function masked(text: string): string {
  const next = text.replace(/\([^()]*\)/g, (brackets) => '_'.repeat(brackets.length))
  return next === text ? text : masked(next)
}

function cut(text: string, separators: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const match of masked(text).matchAll(separators)) {
    pieces.push({ text: text.slice(start, match.index), after: match[0] })
    start = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(start), after: '' }]
}

/** Puts names together again that hold a comma: `Drejtoria e Arsimit, Rinisë dhe Sporteve`. */
function joinContinued(pieces: readonly Piece[]): readonly string[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before?.after === ',' && isName(before.text) && continues(piece.text)) {
      joined[joined.length - 1] = { text: `${before.text},${piece.text}`, after: piece.after }
    } else joined.push(piece)
  }
  return joined.map(({ text }) => text)
}

/** Whether a text is a long name, such as a comma may stand in. */
function isName(text: string): boolean {
  return isHead(firstWord(text)) && /\S\s+\S/.test(text.trim())
}

/** Whether what follows a comma goes on with the name before it. */
function continues(text: string): boolean {
  const word = firstWord(text)
  if (word === '' || isAbbreviation(word) || isHead(word)) return false
  return /^\p{Ll}/u.test(word) || endings.test(word) || communities.test(word)
}

function splitPossible(text: string, isKnown: IsKnown): readonly string[] {
  for (const match of masked(text).matchAll(possible)) {
    const left = text.slice(0, match.index)
    const right = text.slice(match.index + match[0].length)
    if (parts(match[0], left, right, isKnown)) return [left, ...splitPossible(right, isKnown)]
  }
  return [text]
}

/** Whether a possible separator parts two bodies. */
function parts(separator: string, left: string, right: string, isKnown: IsKnown): boolean {
  switch (separator.trim().toLowerCase()) {
    case 'dhe':
      return begins(right, isKnown)
    case 'e':
      return isAbbreviation(left.trim()) && isAbbreviation(firstWord(right))
    case '-':
    case '–':
    case '—':
      return isKnown(left) && isKnown(right)
    default:
      return begins(left, isKnown) && begins(right, isKnown)
  }
}

/** Whether a text begins with the name of a body. */
function begins(text: string, isKnown: IsKnown): boolean {
  const word = firstWord(text)
  return isAbbreviation(word) || isHead(word) || isKnown(text)
}

/** Splits a row of known bodies with nothing between them: `MD DPSHSF`, `komunat OJQ (TDH)`. */
function splitWords(text: string, isKnown: IsKnown): readonly string[] {
  const { row = '', brackets = '' } = /^(?<row>[^(]*?)(?<brackets>\s*\(.*)?$/s.exec(text)?.groups ?? {}
  const words = row.split(/\s+/)
  if (words.length < 2 || !words.every((word) => isKnown(word))) return [text]
  return words.map((word, index) => (index === words.length - 1 ? word + brackets : word))
}

/** Without punctuation at either end, and without a bracket that has no partner or holds everything. */
function trimmed(text: string): string {
  const bare = text.replace(/^[\s.:\-–—/\\]+|[\s.:\-–—/\\]+$/gu, '')
  if (/^\([^()]*\)$/.test(bare)) return trimmed(bare.slice(1, -1))
  const opened = bare.split('(').length
  const closed = bare.split(')').length
  if (closed > opened && bare.endsWith(')')) return trimmed(bare.slice(0, -1))
  return opened > closed && bare.startsWith('(') ? trimmed(bare.slice(1)) : bare
}
