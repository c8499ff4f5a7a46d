import { type Id, limits, type Values } from '../../../shared/model/index.ts'
import { type CostWording, type ParsedPrint, parseAmount } from '../../../shared/money/index.ts'
import { bodyKey } from '../../../shared/printed/body-words.ts'
import { type Column, columnsOf, type ReadCell, readCell } from './amounts.ts'
import { columnSuffix, declareAmount, declareTotal, type Place } from './declared.ts'
import type { Reading } from './reading.ts'
import type { TranscribedActivity } from './schema.ts'

type CostKind = Values<'activity'>['costKind']

/** One amount that was read from a row. */
interface ReadLine {
  readonly column: Column
  readonly amount: number
  readonly source: Id | null
  readonly from: object
}

/** What the cost cells of a row say. */
export interface Costs {
  readonly lines: readonly ReadLine[]
  readonly kind: CostKind
  readonly words: string
  readonly description: string
  /** Sources that stand in the cell but at no amount. */
  readonly otherSources: readonly Id[]
}

/** Reads the costs of a row: its lines by year and source, and what the words beside them mean. */
export function readCosts(reading: Reading, row: TranscribedActivity): Costs {
  const funding = row.fundingSource ?? ''
  const sources = reading.funders.read(funding, row)
  const cells = cellsOf(reading, row).map((column) => ({ column, read: readCell(reading, column.cell) }))
  const lines = cells.flatMap(({ column, read }) => linesOf(reading, sources, column, read))
  const prints = cells.map(({ read }) => read)
  const description = row.costDescription ?? ''
  const repeats = repeatsCells(description, [...prints.map(({ printed }) => printed), funding])
  const wording = wordingOf(reading, prints, description)
  return {
    lines,
    kind: lines.length > 0 || hasTotal(reading, row) ? 'amounts' : wording.kind,
    words: wording.words.length > limits.title ? '' : wording.words,
    description: repeats ? '' : description,
    otherSources: sources.filter((id) => !lines.some(({ source }) => source === id)),
  }
}

/** The cells that make the lines of a row: those of its columns; in a row without columns, its total. */
function cellsOf(reading: Reading, { cost, total }: TranscribedActivity): readonly Column[] {
  const columns = columnsOf(reading, cost)
  if (columns.length > 0 || total === null || total === undefined) return columns
  return [{ span: 'whole-plan', year: null, cell: total }]
}

function hasTotal(reading: Reading, { total }: TranscribedActivity): boolean {
  return total !== null && total !== undefined && readCell(reading, total).amount !== null
}

/** The cost lines of one cell: one for each part that has an amount, else one for the cell. */
function linesOf(
  reading: Reading,
  sources: readonly Id[],
  column: Column,
  read: ReadCell,
): readonly ReadLine[] {
  const parts = column.cell.parts ?? []
  const partLines = parts.flatMap((part, index) => {
    const inOrder = parts.length === sources.length ? (sources[index] ?? null) : null
    const source = payerOf(reading, sources, part.payer ?? '', part) ?? inOrder
    return lineOf(column, readCell(reading, part), source, part)
  })
  const only = sources.length === 1 ? (sources[0] ?? null) : null
  return partLines.length > 0 ? partLines : lineOf(column, read, only, column.cell)
}

function lineOf(column: Column, read: ReadCell, source: Id | null, from: object): readonly ReadLine[] {
  return read.amount === null || !isStated(read) ? [] : [{ column, amount: read.amount, source, from }]
}

/** An amount of zero counts only if it is printed as one. */
function isStated({ amount, parsed }: ReadCell): boolean {
  return amount !== 0 || parsed.kind === 'amount'
}

/** The source that a payer beside an amount means: one of the cell's, else one of its own. */
function payerOf(reading: Reading, sources: readonly Id[], payer: string, from: object): Id | null {
  if (payer === '') return null
  return reading.funders.findAmong(sources, payer) ?? reading.funders.read(payer, from)[0] ?? null
}

/** What the words in the cells of a row, else those of its description, say of a cost that has no amount. */
function wordingOf(
  { currency, style }: Reading,
  prints: readonly ReadCell[],
  description: string,
): { kind: CostKind; words: string } {
  const inCells = prints.filter(
    ({ amount, parsed }) => amount === null && parsed.kind !== 'blank' && parsed.kind !== 'amount',
  )
  const cell = inCells.find(({ parsed }) => parsed.kind !== 'words') ?? inCells[0]
  if (cell !== undefined) return { kind: kindOf(cell.parsed), words: cell.printed }
  const kind = kindOf(parseAmount(description, { currency, style }))
  return { kind, words: kind === 'unknown' ? '' : description }
}

const kindsOfWording: Readonly<Record<CostWording, CostKind>> = {
  none: 'none',
  administrative: 'administrative',
  elsewhere: 'elsewhere',
  unknown: 'unknown',
  blank: 'unknown',
}

function kindOf({ kind }: ParsedPrint): CostKind {
  return kind === 'words' || kind === 'amount' ? 'unknown' : kindsOfWording[kind]
}

/** Whether a description says nothing but what other cells of the row say: `34,300 lekë Buxheti vendor`. */
function repeatsCells(description: string, cells: readonly string[]): boolean {
  const written = cells.map(bodyKey).filter((cell) => cell !== '')
  const rest = written.reduce((text, cell) => text.replace(cell, ' '), bodyKey(description))
  return rest.trim() === ''
}

/** Adds the cost lines of an activity, and keeps every cell of the row as it was printed. */
export function addCosts(reading: Reading, row: TranscribedActivity, costs: Costs, at: Place): void {
  for (const { column, amount, source, from } of costs.lines) {
    reading.draft.add('cost-line', at.under, from, { source, span: column.span, year: column.year, amount })
  }
  for (const column of columnsOf(reading, row.cost)) {
    const suffix = columnSuffix(column)
    const values = { subject: 'amount', place: `row${suffix}`, year: column.year } as const
    declareAmount(reading, at, values, readCell(reading, column.cell))
    for (const part of column.cell.parts ?? []) {
      const partly = { ...values, place: `part${suffix}`, party: part.payer ?? null }
      declareAmount(reading, { ...at, from: part }, partly, readCell(reading, part))
    }
  }
  declareTotal(reading, at, 'row-total', row.total)
  if (row.costDescription !== costs.description) keepCell(reading, at, 'costDescription', row.costDescription)
}

/** Keeps a cell of the row as it was printed. */
export function keepCell(
  { draft }: Reading,
  { under, from, line }: Place,
  place: string,
  printed: string | null | undefined,
): void {
  if (printed === null || printed === undefined) return
  draft.add('declared', under, from, { subject: 'cell', place, printed, line: line ?? null })
}
