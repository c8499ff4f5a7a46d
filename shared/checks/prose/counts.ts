import type { WrittenText } from '../texts/text-index.ts'
import { folded, type Word } from '../texts/words.ts'

/** A number of people or things that prose states: `86 familje të komuniteteve rom dhe ashkali`. */
export interface Count {
  readonly number: number
  /** The noun's stem. */
  readonly noun: string
  /** As written, for quoting. */
  readonly quote: string
  /** Stems of the words that say which of them are meant, up to the end of the clause. */
  readonly meant: readonly string[]
  /** The communities among them. */
  readonly communities: ReadonlySet<string>
  /** The word before the number. */
  readonly before: string
  /** The years that the sentence names. */
  readonly years: readonly string[]
  readonly text: WrittenText
  /** The paragraph, counted within the text. */
  readonly paragraph: number
}

const nouns =
  'familj|anetar|femij|banor|nxenes|student|pjesetar|punetor|perfitues|vendbanim|shtepi|gra|grua|vajz|djem'
const communityStems = /^(rom|ashkal|egjipt|boshnj|goran|turk|serb|malaz|kroat)/
const stated = new RegExp(
  String.raw`(?<![\p{L}\d.,\-–/])(?<number>\d{1,3}(?:[.,]\d{3})+|\d+)\s+(?<noun>(?:${nouns})\p{L}*)(?<rest>[^,.;:()\d]*)`,
  'gu',
)
const small = new Set([
  'e',
  'i',
  'te',
  'se',
  'dhe',
  'per',
  'ne',
  'nga',
  'a',
  'me',
  'qe',
  'jane',
  'eshte',
  'ka',
  'kane',
  'prej',
])
/** Words before a number that make it no claim of its own. */
export const vague = /^(?:rreth|afersisht|mbi|deri|gati|pothuajse|minimum|maksimum|pakten|paku|nga|cdo|per)$/

const countable = new RegExp(`^(?:${nouns})`)
const known = new WeakMap<Word, boolean>()

/** Whether a text has a number and one of the nouns, in whatever order. */
export function mayCount({ words, hasDigits }: WrittenText): boolean {
  return hasDigits && words.some(isCountable)
}

function isCountable(word: Word): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = countable.test(word.folded)
  known.set(word, found)
  return found
}

/** The counts in the prose of a text. */
export function countsIn(text: WrittenText): readonly Count[] {
  return text.text
    .normalize('NFC')
    .split('\n')
    .flatMap((paragraph, index) =>
      sentences(paragraph).flatMap((sentence) => countsOf(text, index, sentence)),
    )
}

/** The sentences of a text, paragraph by paragraph. */
export function sentencesIn(text: string): readonly string[] {
  return text.normalize('NFC').split('\n').flatMap(sentences)
}

function sentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)
}

function countsOf(text: WrittenText, paragraph: number, sentence: string): readonly Count[] {
  if (!/\d/.test(sentence)) return []
  const plain = folded(sentence)
  const years = plain.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  let inherited: Count | null = null
  return [...plain.matchAll(stated)].flatMap((match): readonly Count[] => {
    const { number = '', noun = '', rest = '' } = match.groups ?? {}
    const before =
      /\p{L}+(?=[\s,]*$)/u.exec(plain.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? ''
    const stems = stemsOf(rest)
    const isOfTheSame =
      stems.length === 0 && /(?:gjithsej|perkatesisht|me)$/.test(before) && inherited !== null
    const meant = isOfTheSame ? (inherited?.meant ?? []) : stems
    if (vague.test(before)) return []
    const count: Count = {
      number: Number(number.replace(/[.,]/g, '')),
      noun: countable.exec(noun)?.[0] ?? noun,
      quote: quoted(sentence.slice(match.index, match.index + match[0].length)),
      meant,
      communities: new Set(meant.flatMap((stem) => communityStems.exec(stem)?.[0] ?? [])),
      before: isOfTheSame ? (inherited?.before ?? before) : before,
      years,
      text,
      paragraph,
    }
    if (!isOfTheSame) inherited = count
    return [count]
  })
}

/** A stretch of text without the small words at its end. */
function quoted(text: string): string {
  const words = text.trim().split(/\s+/)
  while (words.length > 2 && small.has(folded(words.at(-1) ?? ''))) words.pop()
  return words.join(' ')
}

function stemsOf(rest: string): readonly string[] {
  const words = rest.match(/\p{L}+/gu) ?? []
  return words.filter((word) => !small.has(word)).map((word) => word.slice(0, 6))
}
