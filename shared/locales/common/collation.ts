/** Tells which of two texts comes first: negative, zero (only for equal texts) or positive. */
export type Compare = (a: string, b: string) => number

/** One letter (or digraph), number, space or sign of a text, as it is compared. */
interface Element {
  /** Spaces, then signs, numbers, letters of the alphabet, other letters. */
  readonly group: number
  readonly order: number
  /** Digits of a number, without leading zeros. */
  readonly digits: string
  /** What is put upon a letter that the alphabet has only without. */
  accent: string
  readonly capitals: number
}

const groups = { space: 0, sign: 1, number: 2, letter: 3, foreign: 4 } as const
/** A sort asks for each text some ten times over; taking it apart is what costs. */
const mostRemembered = 2_000
/** Letters that Unicode does not take apart into a letter and an accent. */
const barredLetters: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
])

/**
 * Makes a comparison by an alphabet (lower case; entries of two characters are letters of their own). Texts are compared
 * by letters first, numbers by their value ("2" before "10"); then by accents that the alphabet does not have; then by
 * case, small before capital; then by code units. So the order is total and stable, and only equal texts are equal.
 */
export function collation(alphabet: readonly string[]): Compare {
  const orders = new Map(alphabet.map((letter, order) => [letter, order]))
  const remembered = new Map<string, readonly Element[]>()
  const elementsOf = (text: string): readonly Element[] => {
    const known = remembered.get(text)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const found = elements(text, orders)
    remembered.set(text, found)
    return found
  }
  return (a, b) => {
    if (a === b) return 0
    const left = elementsOf(a)
    const right = elementsOf(b)
    return (
      compareBy(left, right, comparePrimary) ||
      compareBy(left, right, (one, other) => compareText(one.accent, other.accent)) ||
      compareBy(left, right, (one, other) => one.capitals - other.capitals) ||
      compareText(a, b)
    )
  }
}

/** Takes a text apart into what is compared. */
function elements(text: string, orders: ReadonlyMap<string, number>): Element[] {
  const found: Element[] = []
  const characters = Array.from(text.normalize('NFC').matchAll(/\d+|./gsu), ([character]) => character)
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? ''
    const last = found.at(-1)
    const pair = character + (characters[index + 1] ?? '')
    const order = orders.get(pair.toLowerCase())
    if (order !== undefined && pair.length === 2) {
      found.push({ group: groups.letter, order, digits: '', accent: '', capitals: capitalsOf(pair) })
      index += 1
    } else if (/\p{M}/u.test(character) && last) last.accent += character
    else found.push(element(character, orders))
  }
  return found
}

/** Classes one character or number. */
function element(character: string, orders: ReadonlyMap<string, number>): Element {
  if (/^\d/.test(character)) return numberElement(character)
  const capitals = capitalsOf(character)
  const lower = character.toLowerCase()
  const [base = '', ...marks] = lower.normalize('NFD')
  const plain = barredLetters.get(base) ?? base
  const accent = plain === base ? marks.join('') : lower
  const own = orders.get(lower)
  if (own !== undefined) return { group: groups.letter, order: own, digits: '', accent: '', capitals }
  const borrowed = orders.get(plain)
  if (borrowed !== undefined) return { group: groups.letter, order: borrowed, digits: '', accent, capitals }
  return { group: groupOf(lower), order: lower.codePointAt(0) ?? 0, digits: '', accent: '', capitals }
}

function numberElement(printed: string): Element {
  const digits = printed.replace(/^0+(?=\d)/, '')
  return { group: groups.number, order: digits.length, digits, accent: '', capitals: 0 }
}

/** The group of a character that is neither digit nor letter of the alphabet. */
function groupOf(character: string): number {
  if (/^\s/.test(character)) return groups.space
  return /^\p{L}/u.test(character) ? groups.foreign : groups.sign
}

/** A number that is larger the more, and the earlier, characters are capitals. */
function capitalsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character, at) => sum + (character === character.toLowerCase() ? 0 : at + 1),
    0,
  )
}

function comparePrimary(one: Element, other: Element): number {
  return one.group - other.group || one.order - other.order || compareText(one.digits, other.digits)
}

/** Compares element by element; a text that ends first comes first. */
function compareBy(
  left: readonly Element[],
  right: readonly Element[],
  compare: (one: Element, other: Element) => number,
): number {
  for (const [index, one] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const result = compare(one, other)
    if (result !== 0) return result
  }
  return left.length - right.length
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
