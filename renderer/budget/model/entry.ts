import { type EntityOf, limits } from '../../../shared/model/index.ts'
import {
  type Amount,
  type CostWording,
  type ExpressionProblem,
  type Factor,
  type Obstacle,
  type ParsedAmount,
  type ParsedPrint,
  type PrintedIn,
  parseAmount,
  parseAmounts,
  readExpression,
} from '../../../shared/money/index.ts'

/** Why a text is no amount for a cell. */
export type EntryProblem =
  | ExpressionProblem
  | Obstacle
  | 'no-amount'
  | 'other-words'
  | 'ambiguous'
  | 'negative'

/** What a text means in a cell for amounts. */
export type Entry =
  | {
      readonly kind: 'amount'
      readonly amount: Amount
      /** The products that it was typed as, where it was. */
      readonly products: readonly (readonly Factor[])[]
    }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'cost-kind'
      readonly costKind: Exclude<EntityOf<'activity'>['costKind'], 'amounts'>
      /** As they were typed, where the plan keeps words of its own in place of amounts. */
      readonly words?: string
    }
  | {
      readonly kind: 'problem'
      readonly problem: EntryProblem
      /** The part of the text that it is about. */
      readonly text: string
      /** Two amounts of which one may be meant. */
      readonly between?: readonly [Amount, Amount]
    }

/** Whether the text was typed into one cell, or came with a block from another program. */
export type Origin = 'typed' | 'pasted'

/**
 * Reads what stands for one amount: an amount in any printed style, a calculation, several amounts one a line, or the words
 * of a cost's kind (`S'ka kosto`, `KA`). What is typed has to be beyond doubt; what is pasted is read as papers are.
 * @param inWords whether any words may stand in place of amounts: then they are kept as they are, a stroke too
 */
export function readEntry(text: string, plan: PrintedIn, origin: Origin, inWords = false): Entry {
  const entry = readAny(text, plan, origin, inWords)
  // Nothing costs less than nothing. Spreadsheets put such an amount in brackets.
  const isBelow = entry.kind === 'amount' && (entry.amount < 0 || (origin === 'pasted' && isBracketed(text)))
  return isBelow ? problem('negative', text.trim()) : entry
}

function isBracketed(text: string): boolean {
  return /^\s*\([^()]*\)\s*$/.test(text)
}

function readAny(text: string, plan: PrintedIn, origin: Origin, inWords: boolean): Entry {
  if (text.trim() === '') return { kind: 'empty' }
  const words = inWords ? readWords(text.trim(), plan) : null
  if (words !== null) return words
  const print = parseAmount(text, plan)
  if (print.kind === 'amount') return fromAmount(print, plan, origin)
  if (print.kind !== 'words') return fromWording(print.kind)
  if (isCalculation(text)) return fromExpression(text, plan)
  const { total, rest } = parseAmounts(text, plan)
  if (total !== undefined && rest.length === 0) return { kind: 'amount', amount: total, products: [] }
  return problem(problemOf(print), text.trim())
}

/** Words in place of amounts: who bears the cost, if they name no kind of cost. Null for what may be an amount. */
function readWords(words: string, plan: PrintedIn): Entry | null {
  if (/[\p{N}\n=]/u.test(words) || words.length > limits.title) return null
  if (words === '/') return { kind: 'cost-kind', costKind: 'unknown', words }
  const { kind } = parseAmount(words, plan)
  if (kind === 'amount' || kind === 'blank') return null
  return { kind: 'cost-kind', costKind: kind === 'words' ? 'elsewhere' : kind, words }
}

function fromAmount(print: ParsedAmount, { currency }: PrintedIn, origin: Origin): Entry {
  const { amount, ambiguous, words } = print
  if ((print.currency ?? currency) !== currency) return problem('other-currency')
  if (origin === 'typed' && words !== undefined) return problem('other-words', words)
  // Where the decimals would be finer than the currency, thousands are meant.
  if (origin === 'typed' && ambiguous !== undefined && ambiguous.decimals !== null) {
    return { ...problem('ambiguous'), between: [ambiguous.decimals, ambiguous.thousands] }
  }
  return { kind: 'amount', amount, products: [] }
}

function fromWording(wording: CostWording): Entry {
  return wording === 'blank' ? { kind: 'empty' } : { kind: 'cost-kind', costKind: wording }
}

/** A sign of arithmetic beside a number, or an equals sign as in a spreadsheet. */
function isCalculation(text: string): boolean {
  return /^\s*=|\p{N}.*[*×·÷+()/:xX−–-]|[(−–-].*\p{N}/u.test(text) && !text.includes('\n')
}

function fromExpression(text: string, plan: PrintedIn): Entry {
  const read = readExpression(text, plan)
  if (read.kind === 'problem') return { ...read, text: read.text || text.trim() }
  return { kind: 'amount', amount: read.amount, products: read.products ?? [] }
}

function problemOf(print: Extract<ParsedPrint, { kind: 'words' }>): EntryProblem {
  return print.obstacle ?? 'no-amount'
}

function problem(name: EntryProblem, text = ''): Extract<Entry, { kind: 'problem' }> {
  return { kind: 'problem', problem: name, text }
}
