import type { CheckContext } from '../context.ts'
import { folded } from '../texts/words.ts'
import { type ShortForm, shortForms } from './forms.ts'

/** Two writings that are probably one abbreviation. */
export interface Variant {
  readonly wrong: ShortForm
  readonly right: ShortForm
}

/** More forms than any plan has are no abbreviations: each is compared with each. */
const mostCompared = 600

/** Writings of abbreviations that are probably meant to be another one, each with the one that it should be. */
export function variants(context: CheckContext): readonly Variant[] {
  const forms = [...context.remember(shortForms).values()]
  if (forms.length > mostCompared) return []
  return forms.flatMap((wrong) => {
    const right = forms.filter((form) => form !== wrong && isVariant(wrong, form)).toSorted(byWeight)[0]
    return right === undefined ? [] : [{ wrong, right }]
  })
}

/** The explained form first, then one with ë or ç before the same without, then the commoner; at last by code unit. */
function byWeight(one: ShortForm, other: ShortForm): number {
  if (one.isExplained !== other.isExplained) return one.isExplained ? -1 : 1
  const areAlike = folded(one.text) === folded(other.text)
  if (areAlike && isMarked(one.text) !== isMarked(other.text)) return isMarked(one.text) ? -1 : 1
  return other.count - one.count || (one.text < other.text ? -1 : 1)
}

function isMarked(text: string): boolean {
  return /[ËëÇç]/.test(text)
}

function isVariant(wrong: ShortForm, right: ShortForm): boolean {
  if (wrong.isExplained && right.isExplained) return false
  if (folded(wrong.text) === folded(right.text)) return byWeight(right, wrong) < 0
  if (numbersOf(wrong.text) !== numbersOf(right.text)) return false
  if (isEnding(wrong.text, right.text)) return true
  return areClose(wrong.text, right.text) && isRarer(wrong, right)
}

/** The digits of a form: `MICS7` is another survey than `MICS6`. */
function numbersOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** `MASHTI` of `MASHT`: an ending that was hung on without its hyphen. */
function isEnding(wrong: string, right: string): boolean {
  return right.length > 2 && (wrong === `${right}I` || wrong === `${right}i`)
}

/** One letter more or less, or two swapped, in forms of three letters and more. */
function areClose(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 3 || long.length - short.length > 1) return false
  if (short.length === long.length) return isSwapped(short, long)
  return Array.from(long).some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}

function isSwapped(one: string, other: string): boolean {
  const differing = Array.from(one).flatMap((letter, index) => (letter === other[index] ? [] : [index]))
  const [first = 0, second = 0] = differing
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  )
}

/** Short forms differ in one letter without being one: only a rare one beside a common one is suspicious. */
function isRarer(wrong: ShortForm, right: ShortForm): boolean {
  if (right.isExplained) return wrong.count <= right.count
  if (wrong.isExplained) return wrong.count * 3 <= right.count
  return Math.min(wrong.text.length, right.text.length) > 3 && wrong.count * 3 <= right.count
}
