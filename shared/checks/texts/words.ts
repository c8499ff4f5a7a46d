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
  return { text, lower, folded: folded(text), isShort, mayBeTwo: mayBeTwo(text, lower), count: 0 }
}

/** A capital or a digit inside, or a beginning such as `të`; see two-words.ts for what is made of it. */
function mayBeTwo(text: string, lower: string): boolean {
  if (text.length < 5) return false
  return text.slice(1) !== lower.slice(1) || /^(?:të|dhe|nga|së)|\d/.test(lower)
}

/** Letters, digits and marks make a word. Told by the code unit; beyond Latin, Unicode is asked. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigitCode(code)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return letter.test(String.fromCharCode(code))
}

/** True for the code of 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}
