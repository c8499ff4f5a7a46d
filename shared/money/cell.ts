import { type Amount, AmountError, sum } from './amount.ts'
import { parseAmount } from './parse.ts'
import type { ParsedAmount, PrintedIn } from './parsed.ts'

/** One of several amounts in a cell. */
export interface AmountPart {
  /** The part as printed, without outer spaces. */
  readonly printed: string
  readonly parsed: ParsedAmount
  /** Who pays, as printed, without `nga`: `UNICEFI`. */
  readonly payer?: string
}

/** What a cell of several amounts holds. */
export interface ParsedCell {
  readonly parts: readonly AmountPart[]
  /** Sum of the parts in minor units; left out without parts, or where they are of two currencies. */
  readonly total?: Amount
  /** Pieces of the cell that hold no amount. */
  readonly rest: readonly string[]
}

/**
 * Splits a cell that may hold several amounts, one a line or joined by `;`, `+`, `,` or `dhe`, into parts with the words
 * of who pays: `€ 340,000 nga MFPT\n€ 340,000 nga UNICEFI`. A cell with one amount gives one part. Never throws.
 */
export function parseAmounts(cell: string, plan: PrintedIn): ParsedCell {
  const whole = partOf(cell, plan)
  if (whole) return parsedCell([whole], [])
  const parts: AmountPart[] = []
  const rest: string[] = []
  for (const piece of cell.split(/[\n;]|\s\+\s/).flatMap((line) => splitLine(line, plan))) {
    const part = partOf(piece, plan)
    if (part) parts.push(part)
    else if (piece.trim() !== '') rest.push(piece.trim())
  }
  return parsedCell(parts, rest)
}

/** Splits one line at commas and conjunctions, if every piece is then an amount with its currency. */
function splitLine(line: string, plan: PrintedIn): string[] {
  const pieces = line.split(/,\s+|\s+(?:dhe|and|i)\s+/)
  const everyPieceIsAmount = pieces.every((piece) => partOf(piece, plan)?.parsed.currency !== undefined)
  return everyPieceIsAmount ? pieces : [line]
}

function partOf(printed: string, plan: PrintedIn): AmountPart | undefined {
  const parsed = parseAmount(printed, plan)
  if (parsed.kind !== 'amount') return undefined
  const payer = payerIn(parsed.words ?? '')
  return { printed: printed.trim(), parsed, ...(payer !== '' && { payer }) }
}

/** Takes preposition and brackets off the words beside an amount. */
function payerIn(words: string): string {
  return words
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/^(?:nga|prej|from|od)\s+/i, '')
    .trim()
}

function parsedCell(parts: readonly AmountPart[], rest: readonly string[]): ParsedCell {
  const currencies = new Set(
    parts.map(({ parsed }) => parsed.currency).filter((currency) => currency !== undefined),
  )
  const total = parts.length > 0 && currencies.size < 2 ? totalOf(parts) : undefined
  return { parts, rest, ...(total !== undefined && { total }) }
}

/** Adds the parts up; undefined beyond exact integers. */
function totalOf(parts: readonly AmountPart[]): Amount | undefined {
  try {
    return sum(parts.map(({ parsed }) => parsed.amount))
  } catch (error) {
    if (error instanceof AmountError) return undefined
    throw error
  }
}
