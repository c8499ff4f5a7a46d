import { type Entity, type Id, type Plan, subtreeOf } from '../../shared/model/index.ts'
import { apply, type Batch } from '../../shared/operations/index.ts'
import { batchFrom } from './change.ts'
import type { Reader } from './connection.ts'
import { StoreError } from './errors.ts'
import type { HistoryEntry, HistoryPage, Step, Steps } from './library.ts'
import { type ChangeRow, readChange, readChanges, readDone } from './queries/changes.ts'
import type { PlanState } from './queries/plan-states.ts'

const usualLimit = 500
const largestLimit = 10_000
/** Rows that are read at once while a history is gone through. */
const readAtOnce = 500

/** Changes of a plan, newest first; the last page ends with the plan's making. */
export function readHistory(db: Reader, state: PlanState, page: HistoryPage, plan: Plan): HistoryEntry[] {
  const limit = Math.max(1, Math.min(largestLimit, page.limit ?? usualLimit))
  const before = page.before ?? state.revision + 1
  if (before <= 0) return []
  const about = page.entity === undefined ? null : aboutEntity(plan, page.entity)
  const entries: HistoryEntry[] = []
  for (const entry of entriesBefore(db, state, before, Math.min(limit, readAtOnce))) {
    if (about === null || about(entry)) entries.push(entry)
    if (entries.length === limit) return entries
  }
  return [...entries, creation(state)]
}

/** Every change before a revision, newest first, read as far as it is asked for. */
function* entriesBefore(
  db: Reader,
  state: PlanState,
  before: number,
  atOnce = readAtOnce,
): Generator<HistoryEntry> {
  for (let next = before; next > 1; ) {
    const rows = readChanges(db, state.plan, next, atOnce)
    for (const row of rows) yield entryOf(db, state, row)
    next = rows.length < atOnce ? 0 : (rows.at(-1)?.revision ?? 0)
  }
}

/**
 * Tells changes of one entity, and of what is or was below it, from others. To be asked from the newest on: what was below
 * it is learnt from its removal, which comes before all else that happened to it.
 */
function aboutEntity(plan: Plan, top: Id): (step: Step) => boolean {
  const ids = new Set([top, ...subtreeOf(plan, top).map(({ id }) => id)])
  return ({ operations, inverse }) => {
    const both = [...operations, ...inverse]
    for (const operation of both) {
      if (operation.type === 'insert' && ids.has(operation.entity.parent ?? '')) ids.add(operation.entity.id)
      if (operation.type === 'move' && ids.has(operation.parent)) ids.add(operation.id)
    }
    return both.some((operation) => ids.has(operation.type === 'insert' ? operation.entity.id : operation.id))
  }
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

/** The last that the history says of entities, as it was when each came or went. */
export function readGone(db: Reader, state: PlanState, ids: ReadonlySet<Id>): ReadonlyMap<Id, Entity> {
  const found = new Map<Id, Entity>()
  if (ids.size === 0) return found
  for (const { operations, inverse } of entriesBefore(db, state, state.revision + 1)) {
    for (const operation of [...inverse, ...operations]) {
      if (operation.type !== 'insert' || !ids.has(operation.entity.id)) continue
      if (!found.has(operation.entity.id)) found.set(operation.entity.id, operation.entity)
    }
    if (found.size === ids.size) break
  }
  return found
}

/** What undo would take back, and what redo would repeat. */
export function readSteps(db: Reader, { plan, undo, redo }: PlanState): Steps {
  const step = (revision: number): Step => {
    const done = readDone(db, plan, revision)
    return { operations: batchFrom(done.operations), inverse: batchFrom(done.inverse) }
  }
  const undone = redo === null ? null : readChange(db, plan, redo).reverses
  return { undo: undo === null ? null : step(undo), redo: undone === null ? null : step(undone) }
}

/**
 * The plan as it was after a revision: all that came later taken back, as one batch.
 * @throws StoreError `not-found` for a revision that is still to come
 */
export function planAfter(db: Reader, state: PlanState, plan: Plan, revision: number): Plan {
  if (revision > state.revision) throw new StoreError('not-found', { revision })
  const back: Batch[] = []
  for (const entry of entriesBefore(db, state, state.revision + 1)) {
    if (entry.revision <= revision) break
    back.push(entry.inverse)
  }
  return apply(plan, back.flat())
}
