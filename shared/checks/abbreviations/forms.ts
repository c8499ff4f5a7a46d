import type { EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { referrers } from '../fixes/merge.ts'
import type { Lexicon } from '../texts/lexicon.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { isShortForm, type Word } from '../texts/words.ts'
import { explainsInline, mayExplain } from './inline.ts'

/** One writing of an abbreviation, with where it stands. */
export interface ShortForm {
  readonly text: string
  /** How often the paper prints it: in texts, and in each cell that names a body so. */
  readonly count: number
  /** Texts in which it stands, in reading order, each once. */
  readonly texts: readonly WrittenText[]
  /** Whether the plan says what it stands for. */
  readonly isExplained: boolean
}

/** Short forms that need no explanation anywhere. */
const ordinary = new Set('TV CV SMS QR PDF WC CD DVD USB COVID EUR OK NR ID'.split(' '))

/** A form while its places are gathered. */
interface Gathered {
  count: number
  readonly texts: WrittenText[]
  isExplained: boolean
}

/** Every abbreviation of the plan's texts by its writing; words in capitals, as in headings, are none. */
export function shortForms(context: CheckContext): ReadonlyMap<string, ShortForm> {
  const found = new Map<string, Gathered>()
  const explained = explainedForms(context)
  const isWord = ordinaryWords(context.texts.lexicon)
  for (const texts of context.texts.all()) {
    for (const text of texts) {
      if (text.shortForms.length === 0) continue
      const prints = isBody(text) ? usesOf(context, text) : 1
      for (const { word, count, isInline } of usesIn(text)) {
        if (isWord(word)) continue
        let form = found.get(word.text)
        if (form === undefined) {
          form = { count: 0, texts: [], isExplained: explained.has(word.text) }
          found.set(word.text, form)
        }
        form.count += count * prints
        form.isExplained ||= isInline
        form.texts.push(text)
      }
    }
  }
  return new Map(Array.from(found, ([text, form]) => [text, { text, ...form }]))
}

/** Tells ordinary words: those that need no explanation, and longer ones that the plan also has in small letters. */
function ordinaryWords(lexicon: Lexicon): (word: Word) => boolean {
  const known = new Map<Word, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const capitalized = word.text.charAt(0) + word.lower.slice(1)
    const isWritten = lexicon.find(word.lower) !== undefined || lexicon.find(capitalized) !== undefined
    const isOrdinary = ordinary.has(word.text) || (word.text.length > 3 && isWritten)
    known.set(word, isOrdinary)
    return isOrdinary
  }
}

/** A form in one text. */
interface Use {
  readonly word: Word
  /** How often it stands there. */
  readonly count: number
  /** Whether the text explains it itself. */
  readonly isInline: boolean
}

const known = new WeakMap<WrittenText, readonly Use[]>()

/** The forms of a text, but for those in lines of capitals; depends on the text alone, and is worked out once. */
function usesIn(text: WrittenText): readonly Use[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const mayBeInline = mayExplain(text.text)
  const forms = [...new Set(text.shortForms)].filter((word) => isBody(text) || !isShouted(word, text))
  const uses = forms.map((word) => ({
    word,
    count: text.shortForms.filter((one) => one === word).length,
    isInline: mayBeInline && explainsInline(text.text, word.text),
  }))
  known.set(text, uses)
  return uses
}

function isHeading({ cell }: WrittenText): boolean {
  return cell === 'heading' || cell === 'body' || cell === 'title' || cell === 'analysis'
}

/** Whether the line in which a word stands has no small letters; elsewhere than in headings it also needs a long word. */
function isShouted(word: Word, written: WrittenText): boolean {
  const { text } = written
  const at = text.indexOf(word.text)
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end === -1 ? text.length : end)
  return !/\p{Ll}/u.test(line) && (isHeading(written) || /\p{Lu}{8,}/u.test(line))
}

/** A body is printed in each cell that refers to it. */
function usesOf(context: CheckContext, { entity }: WrittenText): number {
  return context.remember(referrers).get(entity.id)?.length ?? 1
}

function isBody({ entity }: WrittenText): boolean {
  return entity.kind === 'institution' || entity.kind === 'funding-source'
}

/** Short forms for which the plan has a long one. */
function explainedForms(context: CheckContext): ReadonlySet<string> {
  const pairs: readonly (readonly [string, string])[] = [
    ...context.ofKind('abbreviation').map(({ short, long }) => [short, long] as const),
    ...[...context.ofKind('institution'), ...context.ofKind('funding-source')].map(
      ({ short, name }) => [short, name] as const,
    ),
  ]
  const explained = pairs.filter(([short, long]) => long.trim() !== '' && long.trim() !== short.trim())
  return new Set(explained.flatMap(([short]) => short.match(/[\p{L}\p{N}]+/gu) ?? []))
}

/** An institution or a funding source. */
export type Body = EntityOf<'institution'> | EntityOf<'funding-source'>

/** The bodies that have no name but a short form, by it. */
export function bareBodies(context: CheckContext): ReadonlyMap<string, readonly Body[]> {
  const bodies = new Map<string, Body[]>()
  for (const body of [...context.ofKind('institution'), ...context.ofKind('funding-source')]) {
    const name = body.name.trim()
    if (isShortForm(name)) bodies.set(name, [...(bodies.get(name) ?? []), body])
  }
  return bodies
}

/** The body of a kind that a short form names. */
export function bodyOf(context: CheckContext, kind: Body['kind'], short: string): Body | null {
  const bodies: readonly Body[] =
    kind === 'institution' ? context.ofKind('institution') : context.ofKind('funding-source')
  return bodies.find((body) => body.short.trim() === short || body.name.trim() === short) ?? null
}
