import { limits } from '../../../shared/model/index.ts'
import {
  type Currency,
  currencies,
  type ParsedPrint,
  parseAmount,
  parseAmounts,
} from '../../../shared/money/index.ts'
import type { ReadReason } from '../error.ts'
import type { Reading } from './reading.ts'
import type { TranscribedCell, TranscribedCost } from './schema.ts'

/** A cell of a table of costs. */
export interface ReadCell {
  readonly printed: string
  /** Minor units; null where the cell holds no amount. */
  readonly amount: number | null
  /** False where the print holds figures that are badly written. */
  readonly wellFormed: boolean
  readonly parsed: ParsedPrint
}

/**
 * Reads a cell. The transcriber's amount counts; only where the file does not say (as against `null`), the print is read.
 * @throws ReadError `too-fine`, `out-of-range`
 */
export function readCell(reading: Reading, cell: Pick<TranscribedCell, 'printed' | 'amount'>): ReadCell {
  const { currency, style } = reading
  const printed = cell.printed ?? ''
  const parsed = parseAmount(printed, { currency, style })
  const { parts, total } = parseAmounts(printed, { currency, style })
  const isDoubtful = parsed.kind === 'words' && parsed.obstacle !== undefined
  const wellFormed = parts.length > 0 ? parts.every((part) => part.parsed.wellFormed) : !isDoubtful
  if (cell.amount === undefined) return { printed, amount: total ?? null, wellFormed, parsed }
  if (cell.amount === null) return { printed, amount: null, wellFormed, parsed }
  const amount = minorUnits(cell.amount, currency)
  if (typeof amount === 'string') throw reading.source.error(amount, cell, 'amount')
  return { printed, amount, wellFormed, parsed }
}

/** Minor units of a decimal number, by its digits; the reason for a refusal where there are none. */
export function minorUnits(value: number, currency: Currency): number | ReadReason {
  const { minorDigits } = currencies[currency]
  const { sign = '', whole, fraction = '' } = decimal.exec(String(value))?.groups ?? {}
  if (whole === undefined) return Math.abs(value) < 1 ? 'too-fine' : 'out-of-range'
  if (fraction.length > minorDigits) return 'too-fine'
  const amount = Number(whole + fraction.padEnd(minorDigits, '0'))
  if (amount > limits.amount) return 'out-of-range'
  return sign === '' || amount === 0 ? amount : -amount
}

const decimal = /^(?<sign>-)?(?<whole>\d+)(?:\.(?<fraction>\d+))?$/

/** A column of costs, and its cell. */
export interface Column {
  readonly span: 'year' | 'every-year' | 'whole-plan'
  /** Set exactly if the span is one year. */
  readonly year: number | null
  readonly cell: TranscribedCell
}

/**
 * The columns of a row of costs: a year, `yearly`, `plan`.
 * @throws ReadError `out-of-range` for a year beyond what a plan can hold
 */
export function columnsOf(reading: Reading, cost: TranscribedCost): readonly Column[] {
  if (cost === null || cost === undefined) return []
  return Object.keys(cost).flatMap((key): readonly Column[] => {
    const span = spanOf(key)
    const year = span === 'year' ? readYear(reading, cost, key) : null
    const cell = cost[key]
    return cell === undefined ? [] : [{ span, year, cell }]
  })
}

function spanOf(key: string): Column['span'] {
  if (key === 'yearly') return 'every-year'
  return key === 'plan' ? 'whole-plan' : 'year'
}

/**
 * A year that is the key of a column.
 * @throws ReadError `out-of-range`
 */
export function readYear(reading: Reading, columns: object, key: string): number {
  const year = Number(key)
  if (year >= limits.firstYear && year <= limits.lastYear) return year
  throw reading.source.error('out-of-range', columns, key)
}
