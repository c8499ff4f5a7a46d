import type { Id, IdSource, Plan } from '../../../shared/model/index.ts'
import type { Amount } from '../../../shared/money/index.ts'
import { apply, type Batch, type Operation } from '../../../shared/operations/index.ts'
import { type GroupChange, groupOperations, kindOperations } from './choices.ts'
import type { BudgetColumn } from './columns.ts'
import { type AmountChange, amountOperations, type Span } from './edits.ts'
import type { Entry } from './entry.ts'
import { grouped } from './grouped.ts'
import { type Activity, hasLines, type Line, type LineRow } from './rows.ts'

/** What a cell is to hold. */
export type CellValue =
  /** Minor units; null empties the cell. */
  | { readonly type: 'amount'; readonly amount: Amount | null }
  | { readonly type: 'source'; readonly source: Id }
  | { readonly type: 'status'; readonly status: Line['status'] }
  | { readonly type: 'category'; readonly category: Line['category'] }
  | {
      readonly type: 'cost-kind'
      readonly costKind: Activity['costKind']
      /** The plan's own words of it; none where they are left out. */
      readonly words?: string
    }

/** What was read writes into a cell for amounts. */
export function entryValue(entry: Exclude<Entry, { kind: 'problem' }>): CellValue {
  if (entry.kind !== 'cost-kind') {
    return { type: 'amount', amount: entry.kind === 'amount' ? entry.amount : null }
  }
  const { costKind, words } = entry
  return { type: 'cost-kind', costKind, ...(words !== undefined && { words }) }
}

/** A new value for one cell. */
export interface CellWrite {
  readonly row: LineRow
  readonly column: BudgetColumn
  readonly value: CellValue
}

/**
 * All that is written into cells at once, as one batch. Amounts come first, so that a row that had none has lines whose
 * category, status and source can be said; the words of a cost's kind count where no amount is written beside them.
 */
export function writeBatch(plan: Plan, writes: readonly CellWrite[], ids: IdSource): Batch {
  const amounts = amountOperations(plan, writes.flatMap(amountChange), ids)
  const groups = writes.flatMap(groupChange)
  const kinds = kindWrites(writes)
  if (groups.length === 0 && kinds.size === 0) return amounts
  const batch: Operation[] = [...amounts]
  let next = apply(plan, amounts)
  const add = (operations: readonly Operation[]): void => {
    batch.push(...operations)
    next = apply(next, operations)
  }
  add(groupOperations(next, mergedByGroup(groups)))
  for (const [activity, { costKind, words }] of kinds) add(kindOperations(next, activity, costKind, words))
  return batch
}

function amountChange({ row, column, value }: CellWrite): readonly AmountChange[] {
  const span = spanOf(column)
  if (value.type !== 'amount' || span === null) return []
  return [{ group: row, span, amount: value.amount }]
}

/** Which lines of a row stand in a column; null for a column without lines. */
export function spanOf({ kind, year }: BudgetColumn): Span | null {
  if (kind === 'every-year' || kind === 'whole' || kind === 'outside') return { type: kind }
  return kind === 'year' && year !== null ? { type: 'year', year } : null
}

function groupChange({ row: group, value }: CellWrite): readonly GroupChange[] {
  if (value.type === 'source') return [{ group, values: { source: value.source } }]
  if (value.type === 'status') return [{ group, values: { status: value.status } }]
  return value.type === 'category' ? [{ group, values: { category: value.category } }] : []
}

/** A row's changes together: after the first of two, the row would be another one. */
function mergedByGroup(changes: readonly GroupChange[]): readonly GroupChange[] {
  return [...grouped(changes, ({ group }) => group).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const entries = own.flatMap(({ values }) => Object.entries(values))
    return [{ group: first.group, values: Object.fromEntries(entries) }]
  })
}

type KindValue = Extract<CellValue, { type: 'cost-kind' }>

function kindWrites(writes: readonly CellWrite[]): ReadonlyMap<Id, KindValue> {
  const priced = new Set(
    writes.flatMap(({ row, value }) =>
      value.type === 'amount' && value.amount !== null ? row.activity : [],
    ),
  )
  return new Map(
    writes.flatMap(({ row, value }) =>
      value.type === 'cost-kind' && !priced.has(row.activity) ? [[row.activity, value] as const] : [],
    ),
  )
}

/** What the Delete key writes into a cell; null where it does nothing. */
export function emptied(row: LineRow, column: BudgetColumn): CellValue | null {
  if (spanOf(column) !== null) return { type: 'amount', amount: null }
  if (column.kind === 'status' && hasLines(row)) return { type: 'status', status: 'unstated' }
  if (column.kind === 'category' && hasLines(row)) return { type: 'category', category: 'unstated' }
  if (column.kind !== 'cost-kind' || !row.isFirst || row.costKind === 'amounts') return null
  return { type: 'cost-kind', costKind: 'unknown' }
}

/** What a cell holds, as it can be written into another one; null for a cell without a value of its own. */
export function heldValue(row: LineRow, column: BudgetColumn): CellValue | null {
  switch (column.kind) {
    case 'year':
      return { type: 'amount', amount: row.years[column.index]?.amount ?? null }
    case 'every-year':
      return { type: 'amount', amount: row.everyYear.amount }
    case 'whole':
      return { type: 'amount', amount: row.whole.amount }
    case 'source':
      return row.source === null ? null : { type: 'source', source: row.source }
    case 'status':
      return { type: 'status', status: row.status }
    case 'category':
      return { type: 'category', category: row.category }
    case 'cost-kind':
      return {
        type: 'cost-kind',
        costKind: row.costKind,
        words: row.costKind === 'amounts' ? '' : row.costWords,
      }
    default:
      return null
  }
}
