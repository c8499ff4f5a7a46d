import { type Column, money } from '../arithmetic/column.ts'
import { moneyReads } from '../arithmetic/reads.ts'
import type { CheckContext } from '../context.ts'
import type { Declared } from '../declared.ts'
import type { Found } from '../finding.ts'
import { planRule } from '../rule.ts'
import { computedFor } from '../summary/computed.ts'
import { type Contradiction, contradiction } from '../summary/contradiction.ts'
import { budgetClaims } from '../summary/prose-claims.ts'
import { type SummaryRow, type SummaryTable, summaryTable } from '../summary/summary-table.ts'

/** The printed summary of the budget, and the amounts of its chapter, against what the cost lines come to. */
export const summaryMismatch = planRule({
  id: 'summary-mismatch',
  severity: 'error',
  reads: { ...moneyReads, field: ['name'], section: ['body', 'role'] },
  check(context) {
    const table = context.remember(summaryTable)
    if (table.size === 0) return []
    return [
      ...[...table.values()].flat().flatMap((row) => wrongCells(context, table, row)),
      ...budgetClaims(context, 'summary-prose'),
    ]
  },
})

function wrongCells(context: CheckContext, table: SummaryTable, row: SummaryRow): readonly Found[] {
  return [...row.cells].flatMap(([column, cell]) => {
    const declared = cell.amount
    if (declared === null) return []
    const computed = computedFor(context, row.entity, row.payer, column)
    const own = contradiction(context.plan.id, table, row, column, declared)
    if (declared === computed && own === null) return []
    return [wrongCell(context, row, column, cell, computed, own)]
  })
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
