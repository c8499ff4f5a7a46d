import type { Id } from '../../model/index.ts'
import type { Column } from '../arithmetic/column.ts'
import type { ExplanationKey } from '../finding.ts'
import type { SummaryRow, SummaryTable } from './summary-table.ts'

/** A contradiction of the summary with itself, and the sum that its own cells give, in minor units. */
export interface Contradiction {
  readonly key: ExplanationKey
  readonly sum: number
}

/** Where a cell contradicts other cells of the summary: a total that is not its years, its sources or its fields. */
export function contradiction(
  plan: Id,
  table: SummaryTable,
  row: SummaryRow,
  column: Column,
  declared: number,
): Contradiction | null {
  const attempts: readonly (readonly [ExplanationKey, readonly (number | null)[]])[] = [
    ['summary-years', column === 'total' ? yearsOf(row) : []],
    ['summary-sources', row.payer === 'all' ? sourcesOf(table, row, column) : []],
    ['summary-fields', row.entity === plan ? fieldsOf(table, row, column) : []],
  ]
  for (const [key, parts] of attempts) {
    const amounts = parts.flatMap((amount) => amount ?? [])
    const sum = amounts.reduce((total, amount) => total + amount, 0)
    if (amounts.length > 0 && amounts.length === parts.length && sum !== declared) return { key, sum }
  }
  return null
}

function yearsOf(row: SummaryRow): readonly (number | null)[] {
  return [...row.cells].flatMap(([column, { amount }]) => (column === 'total' ? [] : [amount]))
}

function sourcesOf(table: SummaryTable, row: SummaryRow, column: Column): readonly (number | null)[] {
  const others = (table.get(row.entity) ?? []).filter(({ payer }) => payer !== 'all')
  return others.map(({ cells }) => cells.get(column)?.amount ?? null)
}

/** The same row of every field, for a row that stands under all of them. */
function fieldsOf(table: SummaryTable, row: SummaryRow, column: Column): readonly (number | null)[] {
  const others = [...table].flatMap(([entity, rows]) =>
    entity === row.entity ? [] : rows.filter(({ label }) => label === row.label),
  )
  return others.map(({ cells }) => cells.get(column)?.amount ?? null)
}
