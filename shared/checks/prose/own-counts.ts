import { type Level, phraseIn } from '../../formats/index.ts'
import { type CheckContext, lasting } from '../context.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { folded } from '../texts/words.ts'
import { sentencesIn, vague } from './counts.ts'
import { type OwnWords, ownWords } from './own-words.ts'

/** How many parts, or years, prose says that the plan itself has: `Ky plan ka 5 objektiva strategjikë`. */
export interface OwnCount {
  readonly number: number
  /** As written, for quoting. */
  readonly quote: string
  /** What is counted. */
  readonly of: Level | 'years'
}

/** Reads such counts out of texts, each text once. */
type Reader = (text: WrittenText) => readonly OwnCount[]

/** The reader for a plan: its nouns are those by which the plan's format calls its levels, in the plan's language. */
export const ownCountReader = lasting({ plan: ['language', 'format'], field: ['name'] }, readerFor)

function readerFor(context: CheckContext): Reader {
  const words = ownWords[context.root.language]
  const search = searchFor(context, words)
  const known = new WeakMap<WrittenText, readonly OwnCount[]>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = sentencesIn(text.text).flatMap((sentence) => countsOf(search, words, sentence))
    known.set(text, found)
    return found
  }
}

/** What is looked for in a sentence. */
interface Search {
  readonly plan: RegExp
  readonly span: RegExp
  readonly levels: readonly { readonly level: Level; readonly pattern: RegExp }[]
  /** A part of the plan by its name or number: the sentence is about that. */
  readonly part: RegExp
}

function searchFor(context: CheckContext, words: OwnWords): Search {
  const number = String.raw`(?<![\p{L}\d.,\-–/])(?<number>\d{1,4}|${[...words.numbers.keys()].toSorted(longestFirst).join('|')})`
  const { levels } = context.format
  const { language } = context.root
  const nouns = levels.map((level) =>
    stemsOf(phraseIn(level.singular, language), phraseIn(level.plural, language)),
  )
  const after = String.raw`(?=\s*(?:$|[,.;:!?)]|(?:${words.on})\b|${words.and} ${number.replace('?<number>', '?:')}\b))`
  const fields = context.ofKind('field').flatMap(({ name }) => folded(name).match(/\p{L}{5,}/gu) ?? [])
  const named = [
    ...nouns.map((noun) => String.raw`${noun} (?:\d|[ivx]{2,}\b)`),
    ...fields.map((word) => word.slice(0, 5)),
  ]
  return {
    plan: new RegExp(String.raw`\b(?:${words.plan})`, 'u'),
    span: new RegExp(String.raw`\b${words.span[0]}${number}[ -]?${words.span[1]}\p{L}*`, 'u'),
    levels: levels.map((level, index) => ({
      level,
      pattern: new RegExp(String.raw`${number}\s+${nouns[index] ?? ''}${after}`, 'gu'),
    })),
    part: new RegExp(String.raw`\b(?:${named.join('|')})`, 'u'),
  }
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length
}

/** What the words of a noun begin with, whatever their endings: those that its two numbers share. */
function stemsOf(singular: string, plural: string): string {
  const others = folded(plural).split(' ')
  return folded(singular)
    .split(' ')
    .map((word, index) => String.raw`${stemOf(word, others[index] ?? word)}\p{L}{0,3}`)
    .join(' ')
}

function stemOf(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  // An adjective that is alike in both still has other endings elsewhere.
  const stem = one.slice(0, one === other && length > 5 ? length - 1 : length)
  return stem.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** Whether a sentence names a plan or document at all, in any of the languages: most do not. */
const mayBeOwn = /plan|do[ck]ument/i

function countsOf(search: Search, words: OwnWords, sentence: string): readonly OwnCount[] {
  if (!mayBeOwn.test(sentence)) return []
  const plain = folded(sentence)
  if (!search.plan.test(plain) && !search.span.test(plain)) return []
  if (words.other.test(plain) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(plain)) return []
  const quote = (match: RegExpExecArray): string => sentence.slice(match.index, match.index + match[0].length)
  const numberIn = ({ groups }: RegExpExecArray): number => {
    const written = groups?.number ?? ''
    return words.numbers.get(written) ?? Number(written)
  }
  const span = search.span.exec(plain)
  const years = span === null ? [] : [{ number: numberIn(span), quote: quote(span), of: 'years' } as const]
  if (search.part.test(plain)) return years
  const parts = search.levels.flatMap(({ level, pattern }) =>
    [...plain.matchAll(pattern)]
      .filter(({ index }) => !vague.test(wordBefore(plain, index)))
      .map((match) => ({ number: numberIn(match), quote: quote(match), of: level })),
  )
  return [...years, ...parts]
}

function wordBefore(text: string, index: number): string {
  return /\p{L}+(?=[\s,]*$)/u.exec(text.slice(0, index))?.[0] ?? ''
}
