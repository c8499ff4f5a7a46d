import type { Amount } from './amount.ts'
import { currencies } from './currency.ts'
import type { ExpressionProblem } from './expression-problem.ts'
import { add, countOf, divide, type Fraction, multiply, negate } from './fraction.ts'
import { type Factor, readOperand } from './operand.ts'
import type { PrintedIn } from './parsed.ts'
import { cleanPrint } from './scan.ts'
import { type Sign, type Token, tokensOf } from './tokens.ts'

/** What a typed calculation comes to. */
export type ReadExpression =
  | {
      readonly kind: 'amount'
      /** Minor units of the plan's currency. */
      readonly amount: Amount
      /** The products whose sum it is, each with its factors as typed; null where it is not made of products alone. */
      readonly products: readonly (readonly Factor[])[] | null
    }
  | {
      readonly kind: 'problem'
      readonly problem: ExpressionProblem
      /** The part of the calculation that the problem is about; empty for the whole of it. */
      readonly text: string
      /** For `inexact`: the amounts below and above the result. */
      readonly between?: readonly [Amount, Amount]
    }

/** UTF-16 code units. */
const longestExpression = 500
const deepestNesting = 30

/**
 * Reads a calculation as people type it into a cell: `70*7*12`, `=1.250,50+300`, `70 € × 7 fëmijë × 12 muaj`,
 * `(120+80) x 3`, `5000*20%`. Numbers are read as `parseAmount` reads them, computed exactly, never rounded. Never throws.
 */
export function readExpression(typed: string, plan: PrintedIn): ReadExpression {
  const text = cleanPrint(typed).replace(/^=/, '')
  if (text.length > longestExpression) return { kind: 'problem', problem: 'too-long', text: '' }
  try {
    const reader: Reader = { tokens: tokensOf(text), at: 0, depth: 0, plan }
    const result = readSum(reader)
    const left = reader.tokens[reader.at]
    if (left !== undefined) throw new Stop('unexpected', left.text)
    return resultOf(result, plan)
  } catch (error) {
    if (error instanceof Stop) return { kind: 'problem', problem: error.problem, text: error.text }
    throw error
  }
}

/** Ends the reading. */
class Stop extends Error {
  readonly problem: ExpressionProblem
  readonly text: string

  constructor(problem: ExpressionProblem, text = '') {
    super(problem)
    this.problem = problem
    this.text = text
  }
}

interface Reader {
  readonly tokens: readonly Token[]
  at: number
  depth: number
  readonly plan: PrintedIn
}

interface Part {
  readonly value: Fraction
  readonly products: readonly (readonly Factor[])[] | null
}

function readSum(reader: Reader): Part {
  let sum = readProduct(reader)
  for (let sign = takeSign(reader, '+-'); sign !== null; sign = takeSign(reader, '+-')) {
    const next = readProduct(reader)
    const products = sum.products && next.products && [...sum.products, ...next.products]
    if (sign === '+') sum = { value: add(sum.value, next.value), products }
    else sum = { value: add(sum.value, negate(next.value)), products: null }
  }
  return sum
}

function readProduct(reader: Reader): Part {
  let product = readFactor(reader)
  for (let sign = takeSign(reader, '*/'); sign !== null; sign = takeSign(reader, '*/')) {
    const next = readFactor(reader)
    if (sign === '*')
      product = { value: multiply(product.value, next.value), products: joined(product, next) }
    else product = { value: quotient(product.value, next.value), products: null }
  }
  return product
}

function quotient(one: Fraction, other: Fraction): Fraction {
  const value = divide(one, other)
  if (value === null) throw new Stop('division-by-zero')
  return value
}

/** The product of two products; a sum in brackets makes none. */
function joined({ products: one }: Part, { products: other }: Part): Part['products'] {
  const [first, ...moreFirst] = one ?? []
  const [second, ...moreSecond] = other ?? []
  if (first === undefined || second === undefined) return null
  return moreFirst.length + moreSecond.length > 0 ? null : [[...first, ...second]]
}

function readFactor(reader: Reader): Part {
  const token = reader.tokens[reader.at]
  if (token === undefined) throw new Stop('unfinished')
  reader.at += 1
  if (token.sign === '(') return readBrackets(reader)
  if (token.sign === '-') return { value: negate(nested(reader, readFactor).value), products: null }
  if (token.sign !== null) throw new Stop('unexpected', token.text)
  const operand = readOperand(token.text, reader.plan)
  if (typeof operand === 'string') throw new Stop(operand, token.text)
  return { value: operand.value, products: operand.factor && [[operand.factor]] }
}

function readBrackets(reader: Reader): Part {
  const inner = nested(reader, readSum)
  const close = reader.tokens[reader.at]
  if (close === undefined) throw new Stop('unfinished')
  if (close.sign !== ')') throw new Stop('unexpected', close.text)
  reader.at += 1
  return inner
}

function nested(reader: Reader, read: (reader: Reader) => Part): Part {
  if (reader.depth >= deepestNesting) throw new Stop('too-long')
  reader.depth += 1
  const part = read(reader)
  reader.depth -= 1
  return part
}

function takeSign(reader: Reader, among: string): Sign | null {
  const sign = reader.tokens[reader.at]?.sign ?? null
  if (sign === null || !among.includes(sign)) return null
  reader.at += 1
  return sign
}

function resultOf({ value, products }: Part, { currency }: PrintedIn): ReadExpression {
  const counted = countOf(value, 10 ** currencies[currency].minorDigits)
  if (counted === null) return { kind: 'problem', problem: 'too-large', text: '' }
  const { count, isExact } = counted
  if (isExact) return { kind: 'amount', amount: count, products }
  const between = value.above < 0n ? ([count - 1, count] as const) : ([count, count + 1] as const)
  return { kind: 'problem', problem: 'inexact', text: '', between }
}
