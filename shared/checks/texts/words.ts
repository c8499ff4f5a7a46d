/** A word as it is written somewhere, the same object wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Lower case, without the marks of ë, ç and other letters. */
  readonly folded: string
  /** Whether it looks like an abbreviation. */
  readonly isShort: boolean
  /** How often it stands in the plan. */
  count: number
}

/** Every word of a plan by its writing. */
export type Lexicon = Map<string, Word>

/** Text without the marks of its letters, in lower case. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

const roman = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/

/**
 * Whether a word is written like an abbreviation: a capital first, two to ten characters, capitals at least half of them;
 * `DKA`, `MAShT`, `TdH`, `A2B`, but no Roman numeral.
 */
export function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > 10 || !/^\p{Lu}/u.test(word)) return false
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 >= word.length && !roman.test(word)
}

/** The words of a text in their order, each counted in the lexicon. Letters and digits make a word, nothing else does. */
export function countWords(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = []
  let start = -1
  for (let index = 0; index <= text.length; index += 1) {
    const isInside = index < text.length && isWordCode(text.charCodeAt(index))
    if (isInside && start === -1) start = index
    else if (!isInside && start !== -1) {
      words.push(counted(text.slice(start, index), lexicon))
      start = -1
    }
  }
  return words
}

function counted(text: string, lexicon: Lexicon): Word {
  const known = lexicon.get(text)
  if (known !== undefined) {
    known.count += 1
    return known
  }
  const word = { text, lower: text.toLowerCase(), folded: folded(text), isShort: isShortForm(text), count: 1 }
  lexicon.set(text, word)
  return word
}

/** Takes words out of the lexicon's counts; those that stand nowhere any more leave it. */
export function discount(words: readonly Word[], lexicon: Lexicon): void {
  for (const word of words) {
    word.count -= 1
    if (word.count === 0) lexicon.delete(word.text)
  }
}

/** Letters, digits and marks, told by their code unit; beyond Latin, Greek and Cyrillic, Unicode is asked. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return letter.test(String.fromCharCode(code))
}

const letter = /[\p{L}\p{M}\p{N}]/u
