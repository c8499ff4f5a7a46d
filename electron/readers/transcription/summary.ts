import { foldWords } from '../../../shared/printed/fold.ts'
import { columnsOf, readCell } from './amounts.ts'
import { columnSuffix, declareAmount, declareText } from './declared.ts'
import type { FieldPlace } from './outline.ts'
import type { Reading } from './reading.ts'
import type { SummaryRow } from './schema.ts'

const place = 'budget-summary'

/** Keeps the printed summary of the budget, row by row, beside the field that a row is about, else beside the plan. */
export function declareSummary(
  reading: Reading,
  rows: readonly SummaryRow[],
  fields: readonly FieldPlace[],
): void {
  for (const row of rows) {
    const under = fieldOf(row.field ?? '', fields)?.id ?? reading.plan
    const at = { under, from: row, line: row.line }
    const party = row.source ?? null
    reading.draft.add('declared', under, row, {
      subject: 'label',
      place,
      printed: row.field ?? '',
      party,
      line: row.line ?? null,
    })
    for (const column of columnsOf(reading, row.cost)) {
      const values = {
        subject: 'summary',
        place: place + columnSuffix(column),
        year: column.year,
        party,
      } as const
      declareAmount(reading, at, values, readCell(reading, column.cell))
    }
    if (row.total === null || row.total === undefined) continue
    declareText(reading, at, 'label', `${place}-total`, row.total.label)
    const total = { subject: 'summary', place: `${place}-total`, party } as const
    declareAmount(reading, { ...at, line: row.total.line ?? row.line }, total, readCell(reading, row.total))
  }
}

/** The field that a row's heading means: by its name, or the beginning of it, else by its number. */
function fieldOf(heading: string, fields: readonly FieldPlace[]): FieldPlace | undefined {
  const { number, name = '' } = /^\s*(?:(?<number>\d+)\s*[.)]\s*)?(?<name>.*)$/s.exec(heading)?.groups ?? {}
  const words = foldWords(name)
  const alike = fields.filter((field) => isSame(foldWords(field.name), words))
  if (alike.length === 1) return alike[0]
  return number === undefined ? undefined : fields.find((field) => field.number === number)
}

function isSame(field: string, heading: string): boolean {
  return heading !== '' && field !== '' && (field.startsWith(heading) || heading.startsWith(field))
}
