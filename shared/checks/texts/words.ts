import { withoutMarks } from '../../locales/common/without-marks.ts'

/** A word as it is written somewhere, the same object wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Lower case, without the marks of ë, ç and other letters. */
  readonly folded: string
  /** Whether it looks like an abbreviation. */
  readonly isShort: boolean
  /** Whether its letters leave it open that it is two words run together. */
  readonly mayBeTwo: boolean
  /** How often it stands in the plan. */
  count: number
  /** Whether the plan also has it with other marks on its letters. */
  isAmbiguous: boolean
}

const letter = /[\p{L}\p{M}\p{N}]/u
const roman = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/

/** Text without the marks of its letters, in lower case. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  return isPlain(lower) ? lower : withoutMarks(lower)
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

/**
 * Whether a word is written like an abbreviation: a capital first, two to ten characters, capitals at least half of them;
 * `DKA`, `MAShT`, `TdH`, `A2B`, but no Roman numeral.
 */
export function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > 10 || !/^\p{Lu}/u.test(word)) return false
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 >= word.length && !roman.test(word)
}

/** A new word, not counted yet. */
export function wordOf(text: string): Word {
  const lower = text.toLowerCase()
  const isShort = lower !== text && isShortForm(text)
  const shape = { isShort, mayBeTwo: mayBeTwo(text, lower) }
  return { text, lower, folded: folded(text), ...shape, count: 0, isAmbiguous: false }
}

/** A capital or a digit inside, or a beginning such as `të`; see two-words.ts for what is made of it. */
function mayBeTwo(text: string, lower: string): boolean {
  if (text.length < 5) return false
  return text.slice(1) !== lower.slice(1) || /^(?:të|dhe|nga|së)|\d/.test(lower)
}

/** What a code unit is to a text: no part of a word, a letter or mark, a digit, or a space as it stands between words. */
export const codeKinds = { other: 0, letter: 1, digit: 2, space: 3 } as const

/** Raised figures and fractions, as in `m²`, are signs. */
const latin = /[\p{L}\p{M}]/u
/** The code units below this one are looked up; beyond, Unicode is asked. */
const tabled = 0x250
const table = Uint8Array.from({ length: tabled }, (_, code) => {
  if (code === 0x20 || code === 0xa0) return codeKinds.space
  if (code >= 0x30 && code <= 0x39) return codeKinds.digit
  return latin.test(String.fromCharCode(code)) ? codeKinds.letter : codeKinds.other
})

/** The kind of a code unit. Letters and digits of all scripts, and marks, are parts of words. */
export function codeKind(code: number): number {
  if (code < tabled) return table[code] ?? codeKinds.other
  return letter.test(String.fromCharCode(code)) ? codeKinds.letter : codeKinds.other
}

/** Letters, digits and marks make a word. */
export function isWordCode(code: number): boolean {
  const kind = codeKind(code)
  return kind === codeKinds.letter || kind === codeKinds.digit
}
