import { type Currency, currencies } from './currency.ts'

/** A currency's sign or name as it stands beside a number. */
export interface Mark {
  readonly currency: Currency
  readonly text: string
  readonly side: 'before' | 'after'
  /** Whether a space stands between it and the number. */
  readonly spaced: boolean
}

/** What stands around a number, with the currency, the minus and the multiplier taken off. */
export interface Surroundings {
  readonly mark?: Mark
  /** A currency named a second time, as in `euro (€)`. */
  readonly repeated: boolean
  /** Two currencies named for one number. */
  readonly contradictory: boolean
  readonly negative: boolean
  /** A hyphen or dash where only a minus sign is unmistakable. */
  readonly dashed: boolean
  /** Power of ten that a word such as `milion` stands for; 0 without one. */
  readonly exponent: number
  readonly before: string
  readonly after: string
}

const euro = '€|[Ee][Uu][Rr](?:[Oo](?:[Ss][Hh]|[Vv][Ee]|[Ss])?)?'
const lek = '[Ll][Ee][Kk](?:[ËëEe](?:[Ss][Hh]|[Vv][Ee])?|[Uu])?|ALL'
/** A name may run into the next word where that starts with a capital: `85,000lekeBashkia`. */
const mark = `(?<mark>(?:${euro}|${lek})(?!\\p{Ll}|(?<=\\p{Lu})\\p{Lu}))`
const markBefore = new RegExp(`(?<!\\p{L})${mark}(?<gap>\\s{0,3})$`, 'u')
const markAfter = new RegExp(`^(?<gap>\\s{0,3})(?<bracket>\\()?${mark}`, 'u')
const multiplier = /^ ?(?<word>mij[ëe]|milion(?:[ëe]|i)?|mln\.?|miliard(?:[ëe]|i)?)(?!\p{L})/iu
/** Glued to what follows and to no word before: a minus. Apart from it: a bullet. */
const minusBefore = /(?<![^\s(€])(?<sign>[-‐‑–—−])(?<gap> ?)$/u

/** Takes apart what stands before and after a number. */
export function surroundings(textBefore: string, textAfter: string): Surroundings {
  const inner = takeMinus(textBefore)
  const head = takeMark(markBefore, inner.rest, 'before')
  const outer = takeMinus(head.rest)
  const scale = takeMultiplier(textAfter)
  const foot = takeMark(markAfter, scale.rest, 'after')
  const again = takeMark(markAfter, foot.rest, 'after')
  const repetition = foot.mark ? again : { rest: foot.rest }
  const marks = [head.mark, foot.mark, repetition.mark].filter((found) => found !== undefined)
  const enclosed = outer.rest.endsWith('(') && repetition.rest.startsWith(')')
  return {
    ...(marks[0] !== undefined && { mark: marks[0] }),
    repeated: marks.length > 1,
    contradictory: marks.some(({ currency }) => currency !== marks[0]?.currency),
    negative: inner.negative !== outer.negative,
    dashed: inner.dashed || outer.dashed,
    exponent: scale.exponent,
    before: enclosed ? outer.rest.slice(0, -1) : outer.rest,
    after: enclosed ? repetition.rest.slice(1) : repetition.rest,
  }
}

function takeMinus(text: string): { rest: string; negative: boolean; dashed: boolean } {
  const { sign, gap } = minusBefore.exec(text)?.groups ?? {}
  if (sign === undefined) return { rest: text, negative: false, dashed: false }
  const isMinus = sign === '−'
  const rest = text.slice(0, text.length - sign.length - (gap?.length ?? 0))
  return { rest, negative: isMinus || gap === '', dashed: !isMinus }
}

function takeMark(pattern: RegExp, text: string, side: Mark['side']): { rest: string; mark?: Mark } {
  const match = pattern.exec(text)
  const { mark: found, gap, bracket } = match?.groups ?? {}
  if (!match || found === undefined) return { rest: text }
  const beyond = side === 'before' ? text.slice(0, match.index) : text.slice(match[0].length)
  const rest = bracket === undefined ? beyond : beyond.replace(/^\)/, '')
  return { rest, mark: { currency: currencyOf(found), text: found, side, spaced: gap !== '' } }
}

function takeMultiplier(text: string): { rest: string; exponent: number } {
  const match = multiplier.exec(text)
  const word = match?.groups?.word?.toLowerCase()
  if (!match || word === undefined) return { rest: text, exponent: 0 }
  return { rest: text.slice(match[0].length), exponent: exponentOf(word) }
}

/** The power of ten that a multiplier stands for. */
function exponentOf(word: string): number {
  if (word.startsWith('mij')) return 3
  return word.startsWith('miliard') ? 9 : 6
}

/** Which currency a sign or name means. */
function currencyOf(text: string): Currency {
  return text === '€' || /^eur/i.test(text) ? 'EUR' : 'ALL'
}

/** Whether a mark is spelled as the papers should have it, for this amount in minor units. */
export function isSpelledWell({ text, currency }: Mark, amount: number): boolean {
  const { sign, signOfOne } = currencies[currency]
  return text === (Math.abs(amount) === 1 ? signOfOne : sign)
}
