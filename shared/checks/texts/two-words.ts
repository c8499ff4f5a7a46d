import { gluedForms } from '../abbreviations/glued.ts'
import type { CheckContext } from '../context.ts'
import { familyCount, type Lexicon } from './lexicon.ts'
import { folded, type Word } from './words.ts'

/** Two words that one word may be, and how common they have to be for it. */
interface Split {
  readonly first: string
  readonly second: string
  /** How often the first and the second have to stand in the plan; 0 for a part that may be anything. */
  readonly times: readonly [number, number]
}

/** Words of the plan that are two, with the space between them. A word that stands more than twice is taken as right. */
export function partedWords(context: CheckContext): ReadonlyMap<Word, string> {
  const { lexicon } = context.texts
  const found = new Map<Word, string>()
  for (const word of lexicon.suspects()) {
    const split = word.count > 2 ? undefined : splitsOf(word).find((one) => areKnown(lexicon, one))
    if (split !== undefined) found.set(word, `${split.first} ${split.second}`)
  }
  for (const [text, parts] of context.remember(gluedForms)) {
    const word = lexicon.find(text)
    if (word !== undefined) found.set(word, parts)
  }
  return found
}

function areKnown(lexicon: Lexicon, { first, second, times }: Split): boolean {
  return isKnown(lexicon, first, times[0]) && isKnown(lexicon, second, times[1])
}

function isKnown(lexicon: Lexicon, part: string, times: number): boolean {
  return times === 0 || familyCount(lexicon, folded(part)) >= times
}

/** No two words are longer. */
const longest = 60
const known = new WeakMap<Word, readonly Split[]>()

/** How a word could be taken apart; depends on the word alone, and is worked out once. */
function splitsOf(word: Word): readonly Split[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const { text } = word
  const splits =
    text.length < 5 || text.length > longest
      ? []
      : [...atCapital(text), ...atDigit(text), ...afterSmallWord(text), ...inCapitals(text)]
  known.set(word, splits)
  return splits
}

/** A small letter before a capital: `iBashkisë`, `ArsimitElbasan`. */
function atCapital(text: string): readonly Split[] {
  const [, first = '', second = ''] = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? []
  if (second === '' || /\p{Lu}/u.test(first.slice(1))) return []
  if (first.length > 2) return [{ first, second, times: [1, 1] }]
  return /^(?:i|e|të|së|në|me)$/iu.test(first) ? [{ first, second, times: [0, 1] }] : []
}

/** A number glued to a word: `45ligjërata`, `ftuar1`; not `300m2` nor `9ta`. */
function atDigit(text: string): readonly Split[] {
  const before = /^(\d+)(\p{Ll}{4,})$/u.exec(text)
  if (before !== null) return [{ first: before[1] ?? '', second: before[2] ?? '', times: [0, 1] }]
  const after = /^(\p{Ll}{4,})(\d+)$/u.exec(text)
  return after === null ? [] : [{ first: after[1] ?? '', second: after[2] ?? '', times: [1, 0] }]
}

/** A short word glued to a common one: `tëmonitorimit`. */
function afterSmallWord(text: string): readonly Split[] {
  const [, first = '', second = ''] = /^(të|dhe|nga|së)(\p{Ll}{6,})$/u.exec(text) ?? []
  return second === '' ? [] : [{ first, second, times: [0, 2] }]
}

/** Two known words in capitals, as headings have them: `BUXHETIVENDOR`. */
function inCapitals(text: string): readonly Split[] {
  if (text.length < 9 || !/^\p{Lu}+$/u.test(text)) return []
  return Array.from({ length: text.length - 7 }, (_, index) => ({
    first: text.slice(0, index + 4),
    second: text.slice(index + 4),
    times: [2, 2],
  }))
}
