import type { Id } from '../../model/index.ts'
import { type Column, money } from '../arithmetic/column.ts'
import { moneyReads } from '../arithmetic/reads.ts'
import type { CheckContext } from '../context.ts'
import type { Declared } from '../declared.ts'
import type { ExplanationKey, Found } from '../finding.ts'
import { planRule } from '../rule.ts'
import { computedFor } from '../summary/computed.ts'
import { budgetClaims } from '../summary/prose-claims.ts'
import { type SummaryRow, summaryTable } from '../summary/summary-table.ts'

/** The printed summary of the budget, and the amounts of its chapter, against what the cost lines come to. */
export const summaryMismatch = planRule({
  id: 'summary-mismatch',
  severity: 'error',
  reads: { ...moneyReads, field: ['name'], section: ['body', 'role'] },
  check(context) {
    const table = context.remember(summaryTable)
    if (table.length === 0) return []
    return [
      ...table.flatMap((row) => wrongCells(context, table, row)),
      ...budgetClaims(context, 'summary-prose'),
    ]
  },
})

function wrongCells(context: CheckContext, table: readonly SummaryRow[], row: SummaryRow): readonly Found[] {
  return [...row.cells].flatMap(([column, cell]) => {
    const declared = cell.amount
    if (declared === null) return []
    const computed = computedFor(context, row.entity, row.payer, column)
    const own = contradiction(context.plan.id, table, row, column, declared)
    if (declared === computed && own === null) return []
    return [wrongCell(context, row, column, cell, computed, own)]
  })
}

/** A contradiction of the summary with itself, and the sum that its own cells give. */
interface Contradiction {
  readonly key: ExplanationKey
  readonly sum: number
}

function wrongCell(
  context: CheckContext,
  row: SummaryRow,
  column: Column,
  cell: Declared,
  computed: number,
  own: Contradiction | null,
): Found {
  const declared = cell.amount ?? 0
  return {
    entity: row.entity,
    source: cell.id,
    cell: 'summary',
    ...(column !== 'total' && { year: column }),
    message: declared === computed ? 'summary-itself' : 'summary-mismatch',
    explanation: own?.key ?? null,
    parameters: {
      source: row.label,
      column: column === 'total' ? { term: 'total' } : column,
      declared: money(context, declared),
      computed: money(context, computed),
      ...(own !== null && { sum: money(context, own.sum) }),
    },
    values: { declared, computed },
  }
}

/** Where the summary contradicts itself: a total that is not its years, its sources or its fields. */
function contradiction(
  plan: Id,
  table: readonly SummaryRow[],
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

function sourcesOf(
  table: readonly SummaryRow[],
  row: SummaryRow,
  column: Column,
): readonly (number | null)[] {
  const others = table.filter(({ entity, payer }) => entity === row.entity && payer !== 'all')
  return others.map(({ cells }) => cells.get(column)?.amount ?? null)
}

/** The same row of every field, for a row that stands under all of them. */
function fieldsOf(table: readonly SummaryRow[], row: SummaryRow, column: Column): readonly (number | null)[] {
  const others = table.filter(({ entity, label }) => entity !== row.entity && label === row.label)
  return others.map(({ cells }) => cells.get(column)?.amount ?? null)
}
