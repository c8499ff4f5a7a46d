import type { Batch } from '../../shared/operations/index.ts'
import { batchFrom } from './change.ts'
import type { Reader } from './connection.ts'
import type { HistoryEntry, HistoryPage } from './library.ts'
import { type ChangeRow, readChanges, readDone } from './queries/changes.ts'
import type { PlanState } from './queries/plan-states.ts'

const usualLimit = 500
const largestLimit = 10_000

/** Changes of a plan, newest first; the last page ends with the plan's making. */
export function readHistory(db: Reader, state: PlanState, page: HistoryPage): HistoryEntry[] {
  const before = page.before ?? state.revision + 1
  const limit = Math.max(1, Math.min(largestLimit, page.limit ?? usualLimit))
  const rows = readChanges(db, state.plan, before, limit)
  const entries = rows.map((row) => entryOf(db, state, row))
  if (before > 0 && rows.length < limit) entries.push(creation(state))
  return entries
}

function entryOf(db: Reader, { plan }: PlanState, row: ChangeRow): HistoryEntry {
  const { revision, id, kind, at, author, reverses } = row
  return { revision, id, kind, at, author, reverses, ...batchesOf(db, plan, row) }
}

/** An undo did what the batch's inverse says, and the batch takes it back. */
function batchesOf(db: Reader, plan: string, row: ChangeRow): { operations: Batch; inverse: Batch } {
  const done = row.kind === 'do' ? row : readDone(db, plan, row.reverses)
  const operations = batchFrom(done.operations)
  const inverse = batchFrom(done.inverse)
  return row.kind === 'undo' ? { operations: inverse, inverse: operations } : { operations, inverse }
}

function creation({ plan, createdAt, createdBy }: PlanState): HistoryEntry {
  return {
    revision: 0,
    id: plan,
    kind: 'create',
    at: createdAt,
    author: createdBy,
    reverses: null,
    operations: [],
    inverse: [],
  }
}
