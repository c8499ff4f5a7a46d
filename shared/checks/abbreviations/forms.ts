import type { EntityOf } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { referrers } from '../fixes/merge.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { isShortForm, type Word } from '../texts/words.ts'
import { explainsInline } from './inline.ts'

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

/** Every abbreviation of the plan's texts by its writing; words in capitals, as in headings, are none. */
export function shortForms(context: CheckContext): ReadonlyMap<string, ShortForm> {
  const found = new Map<string, { count: number; texts: WrittenText[] }>()
  for (const text of context.texts.all()) {
    for (const word of text.words) {
      if (word.isShort && isAbbreviation(context, word, text)) note(found, context, word.text, text)
    }
  }
  const explained = explainedForms(context)
  return new Map(
    [...found].map(([text, { count, texts }]) => {
      const isExplained = explained.has(text) || texts.some((written) => explainsInline(written.text, text))
      return [text, { text, count, texts, isExplained }]
    }),
  )
}

/** A longer word that the plan also has in small letters is an ordinary one, as is any in a line of capitals. */
function isAbbreviation({ texts }: CheckContext, word: Word, written: WrittenText): boolean {
  if (ordinary.has(word.text)) return false
  const capitalized = word.text.charAt(0) + word.lower.slice(1)
  const isWord = word.text.length > 3 && (texts.lexicon.has(word.lower) || texts.lexicon.has(capitalized))
  return !isWord && !(isHeading(written) && isShouted(word, written))
}

function isHeading({ cell }: WrittenText): boolean {
  return cell === 'heading' || cell === 'body' || cell === 'title' || cell === 'analysis'
}

/** Whether the line in which a word stands has no small letters. */
function isShouted(word: Word, { text }: WrittenText): boolean {
  const at = text.indexOf(word.text)
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return !/\p{Ll}/u.test(text.slice(start, end === -1 ? text.length : end))
}

function note(
  found: Map<string, { count: number; texts: WrittenText[] }>,
  context: CheckContext,
  word: string,
  written: WrittenText,
): void {
  const form = found.get(word) ?? { count: 0, texts: [] }
  found.set(word, form)
  form.count += isBody(written) ? (context.remember(referrers).get(written.entity.id)?.length ?? 1) : 1
  if (form.texts.at(-1) !== written) form.texts.push(written)
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
