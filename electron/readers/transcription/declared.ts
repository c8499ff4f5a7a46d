import type { Id, Values } from '../../../shared/model/index.ts'
import { type Column, columnsOf, type ReadCell, readCell } from './amounts.ts'
import type { Reading } from './reading.ts'
import type { TranscribedCell, TranscribedTotals } from './schema.ts'

type Subject = Values<'declared'>['subject']
type Optional<T> = T | null | undefined

/** An entity, the tracked part of the file that speaks of it, and the line on which that stands. */
export interface Place {
  readonly under: Id
  readonly from: object
  readonly line: Optional<number>
}

/** Keeps a printed text beside an entity; nothing where the file does not give one. */
export function declareText(
  { draft }: Reading,
  { under, from, line }: Place,
  subject: Subject,
  place: string,
  printed: Optional<string>,
): void {
  if (printed === null || printed === undefined) return
  draft.add('declared', under, from, { subject, place, printed, line: line ?? null })
}

/** Keeps several printed texts of one place, in order. */
export function declareTexts(
  reading: Reading,
  at: Place,
  subject: Subject,
  place: string,
  printed: Optional<readonly string[]>,
): void {
  for (const text of printed ?? []) declareText(reading, at, subject, place, text)
}

/** What is printed first of an entity, with its line: the code, or an empty one that only keeps the line. */
export function declareCode(reading: Reading, at: Place, code: Optional<string>): void {
  declareText(reading, at, 'code', 'table', code ?? lineOnly(at))
}

/** An empty print where there is a line to keep; else nothing. */
export function lineOnly({ line }: Pick<Place, 'line'>): '' | null {
  return line === null || line === undefined ? null : ''
}

/** Keeps a printed amount, or what stands in its place, beside an entity. */
export function declareAmount(
  { draft }: Reading,
  { under, from, line }: Place,
  values: Partial<Values<'declared'>>,
  { printed, amount, wellFormed }: ReadCell,
): void {
  draft.add('declared', under, from, { ...values, printed, amount, wellFormed, line: line ?? null })
}

/** The name of a column of costs in a declared value's place: nothing for a single year. */
export function columnSuffix({ span }: Pick<Column, 'span'>): string {
  return span === 'year' ? '' : `-${span}`
}

/** Keeps a printed row of sums: its label, each column, the total with its own label, the split, stray cells. */
export function declareTotals(
  reading: Reading,
  at: Place,
  place: string,
  totals: Optional<TranscribedTotals>,
): void {
  if (totals === null || totals === undefined) return
  const row = { ...at, from: totals, line: totals.line }
  declareText(reading, row, 'label', place, totals.label ?? lineOnly(row))
  for (const column of columnsOf(reading, totals.cost)) {
    const values = { subject: 'total', place: place + columnSuffix(column), year: column.year } as const
    declareAmount(reading, row, values, readCell(reading, column.cell))
  }
  declareTotal(reading, row, `${place}-total`, totals.total)
  for (const part of totals.split ?? [])
    declareSplit(reading, { ...row, from: part, line: part.line }, place, part)
  declareTexts(reading, row, 'cell', `${place}-extra`, totals.extraCells)
}

/** Keeps the total at the end of a row. */
export function declareTotal(
  reading: Reading,
  row: Place,
  place: string,
  total: Optional<TranscribedCell & { readonly label?: Optional<string>; readonly line?: Optional<number> }>,
): void {
  if (total === null || total === undefined) return
  const at = { ...row, from: total, line: total.line ?? row.line }
  declareText(reading, at, 'label', place, total.label)
  declareAmount(reading, at, { subject: 'total', place }, readCell(reading, total))
}

/** Keeps one line of the split of a sum into capital and current spending. */
function declareSplit(
  reading: Reading,
  at: Place,
  place: string,
  part: NonNullable<TranscribedTotals['split']>[number],
): void {
  const category = categoryOf(part.label ?? '')
  declareText(reading, at, 'label', `${place}-${category}`, part.label)
  declareAmount(reading, at, { subject: 'split', place: `${place}-${category}` }, readCell(reading, part))
}

function categoryOf(label: string): 'capital' | 'current' | 'split' {
  if (/kapital/i.test(label)) return 'capital'
  return /rrjedh|operativ/i.test(label) ? 'current' : 'split'
}
